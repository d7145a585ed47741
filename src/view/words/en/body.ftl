### What is measured of a body.

# Girths that are none of a body.
no-body = These do not go together: the waist must be well above the neck.
# A girth.
waist = Waist
# A girth.
neck = Neck
# A girth.
hips = Hips
