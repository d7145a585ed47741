//! The trunk holding still or curling.

use super::Row;

pub(super) const TABLE: &[Row] = &[
    ("dead-bug", "deadbug"),
    (
        "front-plank",
        "plank|forearm plank|elbow plank|low plank|unterarmstutz|planke|deska|plank przodem\
         |plancha|plancha frontal|plancha abdominal",
    ),
    (
        "side-plank",
        "seitstutz|seitliche planke|seitlicher unterarmstutz|seitliche plank|deska bokiem\
         |plank bokiem|deska boczna|plancha lateral",
    ),
    (
        "hollow-hold",
        "hollow body hold|hollow body|hollow rock hold",
    ),
    (
        "ab-wheel",
        "ab wheel|ab wheel rollout|ab roller|ab rollout|kneeling ab wheel|kneeling ab rollout\
         |kneeling ab roller|ab wheel rollout kneeling|knee ab wheel rollout|bauchroller\
         |kolko do brzucha|rueda abdominal",
    ),
    (
        "hanging-leg-raise",
        "hanging straight leg raise|hanging leg lift|beinheben hangend|hangendes beinheben\
         |beinheben im hang|unoszenie nog w zwisie|wznosy nog w zwisie\
         |elevacion de pierna colgado|elevaciones de pierna colgado",
    ),
    ("bird-dog", "birddog"),
    ("bear-hold", "bear plank"),
    (
        "reverse-crunch",
        "umgekehrter crunch|odwrotne brzuszki|crunch inverso",
    ),
    ("long-plank", "long lever plank"),
    ("copenhagen-plank", "copenhagen side plank"),
    (
        "cable-crunch",
        "kneeling cable crunch|rope crunch|cable rope crunch|kneeling rope crunch|crunch kabel\
         |spiecia brzucha cable|crunch polea",
    ),
    (
        "hanging-knee-raise",
        "hanging bent knee raise|hanging knee tuck|knieheben hangend|hangendes knieheben\
         |unoszenie kolan w zwisie|elevacion de rodilla colgado",
    ),
    ("mountain-climber", "bergsteiger"),
];
