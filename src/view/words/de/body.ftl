no-body = Das passt nicht zusammen: Die Taille muss deutlich über dem Hals liegen.
waist = Taille
neck = Hals
hips = Hüfte
