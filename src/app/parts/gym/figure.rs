//! A figure for each pattern: how it begins, how it ends, and what is lifted.

use crate::training::Pattern;
use leptos::prelude::*;

/// A body from the side, on a floor 110 below the top: a trunk and a thigh are some 26 long.
/// Its limbs, and where the middle of the head is.
#[derive(Clone, Copy)]
struct Pose(&'static str, u8, u8);

/// What the body does, as a picture; the words beside it say it, too.
#[component]
pub fn Figure(pattern: Pattern) -> impl IntoView {
    let (start, end, load) = poses(pattern);
    view! {
        <svg class="figure" viewBox="0 0 200 116" aria-hidden="true">
            <path class="floor" d="M16 114H184" />
            <g class="start">{start.map(drawn)}</g>
            {end.map(drawn)}
            <path class="load" d=load />
        </svg>
    }
}

fn drawn(Pose(limbs, x, y): Pose) -> impl IntoView {
    view! {
        <path d=limbs />
        <circle cx=x.to_string() cy=y.to_string() r="9" />
    }
}

/// Its two poses, and the rings or the bar that are the load.
const fn poses(pattern: Pattern) -> (Option<Pose>, Option<Pose>, &'static str) {
    match pattern {
        Pattern::Squat => (
            Some(Pose("M52 35L52 60L53 85L50 110L60 110", 56, 17)),
            Some(Pose("M143 66L130 91L154 88L140 110L151 110", 153, 50)),
            "M36 40a10 10 0 1 0 20 0a10 10 0 1 0-20 0M127 70a10 10 0 1 0 20 0a10 10 0 1 0-20 0",
        ),
        Pattern::Lunge => (
            Some(Pose("M46 35L46 60L47 85L44 110L54 110M46 38L47 70", 50, 17)),
            Some(Pose(
                "M135 52L135 80L158 86L158 110L168 110M135 80L124 104L101 107M135 54L136 84",
                139,
                34,
            )),
            "M42 74a5 5 0 1 0 10 0a5 5 0 1 0-10 0M131 90a5 5 0 1 0 10 0a5 5 0 1 0-10 0",
        ),
        Pattern::Hinge => (
            Some(Pose("M58 58L36 78L57 88L50 110L61 110M58 58L58 90", 71, 46)),
            Some(Pose(
                "M138 35L138 60L139 85L136 110L146 110M138 38L142 66",
                142,
                17,
            )),
            "M48 99a10 10 0 1 0 20 0a10 10 0 1 0-20 0M133 72a10 10 0 1 0 20 0a10 10 0 1 0-20 0",
        ),
        Pattern::HorizontalPush => (
            Some(Pose("M50 108L86 90L122 70L124 110", 138, 60)),
            Some(Pose("M50 108L88 102L124 96L104 88M104 88L122 110", 141, 90)),
            "",
        ),
        Pattern::VerticalPush => (
            Some(Pose(
                "M55 48L55 70L56 90L53 110L63 110M55 50L66 62L73 48",
                59,
                31,
            )),
            Some(Pose(
                "M138 48L138 70L139 90L136 110L146 110M138 48L130 16",
                142,
                31,
            )),
            "M67 42a9 9 0 1 0 18 0a9 9 0 1 0-18 0M120 11a9 9 0 1 0 18 0a9 9 0 1 0-18 0",
        ),
        Pattern::HorizontalPull => (
            Some(Pose("M63 61L37 72L56 87L50 110L61 110M63 62L63 90", 79, 52)),
            Some(Pose(
                "M151 61L125 72L144 87L138 110L149 110M150 62L132 54L144 74",
                167,
                52,
            )),
            "M53 99a10 10 0 1 0 20 0a10 10 0 1 0-20 0M137 81a10 10 0 1 0 20 0a10 10 0 1 0-20 0",
        ),
        Pattern::VerticalPull => (
            Some(Pose("M60 26L60 90L63 103L51 109", 71, 56)),
            Some(Pose("M138 26L150 46L136 46L136 76L141 92L128 99", 146, 13)),
            "M25 25L175 25",
        ),
        Pattern::Core => (
            None,
            Some(Pose("M48 108L86 95L122 82L122 109L140 109", 139, 73)),
            "",
        ),
        Pattern::Carry => (
            Some(Pose(
                "M52 38L52 66L62 87L67 110L76 109M52 66L49 90L33 107M52 40L53 72",
                56,
                20,
            )),
            Some(Pose(
                "M135 38L135 66L145 87L150 110L159 109M135 66L132 90L116 107M135 40L136 72",
                139,
                20,
            )),
            "M46 80a7 7 0 1 0 14 0a7 7 0 1 0-14 0M129 80a7 7 0 1 0 14 0a7 7 0 1 0-14 0",
        ),
        Pattern::Jump => (
            Some(Pose("M66 64L50 86L72 92L61 110L72 110M66 65L45 74", 75, 49)),
            Some(Pose("M139 34L139 58L141 78L137 98M139 35L154 14", 142, 17)),
            "",
        ),
    }
}
