no-body = To się nie zgadza: talia musi być wyraźnie większa od szyi.
waist = Talia
neck = Szyja
hips = Biodra
