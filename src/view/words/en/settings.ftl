### Settings, and what is said once.

settings-training = How you train
settings-units = Units
settings-days = Days
settings-equipment = Equipment and plates
settings-minutes = { $minutes } min a day
settings-change = Change
settings-follow = A change takes effect with the program you start from it.
settings-device = This device
theme = Theme
theme-system = As the device
theme-light = Light
theme-dark = Dark
language = Language
hint-done = Tap Done if you did it as asked. The pen is for anything else.
