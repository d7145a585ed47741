//! The straight line through an estimate over time, by least squares, with its noise.

/// A line through points of weeks from today and the value then, fitted by least squares.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Line {
    /// The value it has today.
    pub now: f64,
    /// By how much it rises in a week.
    pub slope: f64,
    /// The standard deviation of the points around it.
    pub noise: f64,
    count: f64,
    middle: f64,
    spread: f64,
}

impl Line {
    /// The fewest points that a line is drawn through (SCIENCE: "four or more exposures").
    pub const FEWEST: usize = 4;

    /// The line through points; `None` under four of them, or where all are of one day.
    pub fn through(points: &[(f64, f64)]) -> Option<Self> {
        let count = points.len() as f64;
        let (mut middle, mut level) = (0.0, 0.0);
        for (weeks, value) in points {
            middle += weeks / count;
            level += value / count;
        }
        let (mut spread, mut product) = (0.0, 0.0);
        for (weeks, value) in points {
            spread += (weeks - middle) * (weeks - middle);
            product += (weeks - middle) * (value - level);
        }
        if points.len() < Self::FEWEST || spread <= 0.0 {
            return None;
        }
        let slope = product / spread;
        let now = level - slope * middle;
        let mut squares = 0.0;
        for (weeks, value) in points {
            let off = value - now - slope * weeks;
            squares += off * off;
        }
        Some(Self {
            now,
            slope,
            noise: (squares / (count - 2.0)).sqrt(),
            count,
            middle,
            spread,
        })
    }

    /// The same line with another scatter around it: that of what it was smoothed from.
    #[must_use]
    pub const fn with_noise(self, noise: f64) -> Self {
        Self { noise, ..self }
    }

    /// The same line, higher by so much.
    #[must_use]
    pub fn raised(self, by: f64) -> Self {
        Self {
            now: self.now + by,
            ..self
        }
    }

    /// The value it has in so many weeks.
    pub fn at(&self, weeks: f64) -> f64 {
        self.now + self.slope * weeks
    }

    /// The standard error of the slope.
    pub fn slope_error(&self) -> f64 {
        self.noise / self.spread.sqrt()
    }

    /// How far a value in so many weeks may lie to either side of the line: its prediction
    /// interval, four times in five (80 %, convention), by Student's t.
    pub fn either_way(&self, weeks: f64) -> f64 {
        let away = weeks - self.middle;
        let share = 1.0 + 1.0 / self.count + away * away / self.spread;
        student(self.count - 2.0) * self.noise * share.sqrt()
    }
}

/// The 0.9 quantile of Student's t, expanded from the normal's 1.2816 (Abramowitz & Stegun
/// 26.7.5): within 2 % of the tables from two degrees of freedom on.
fn student(free: f64) -> f64 {
    1.281_6 + 0.846_6 / free + 0.570_9 / (free * free)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn near(found: f64, expected: f64, within: f64) {
        assert!((found - expected).abs() <= within, "{found} {expected}");
    }

    /// Anscombe, *Graphs in Statistical Analysis* (1973), the first of the four: y = 3.00 + 0.500
    /// x, the standard error of the slope 0.118, residuals 13.75 in squares over nine.
    #[test]
    fn anscombes_first_line() {
        let x = [10.0, 8.0, 13.0, 9.0, 11.0, 14.0, 6.0, 4.0, 12.0, 7.0, 5.0];
        let y = [
            8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68,
        ];
        let points: Vec<_> = x.into_iter().zip(y).collect();
        let line = Line::through(&points).expect("a line");
        near(line.now, 3.0, 0.001);
        near(line.slope, 0.5, 0.001);
        near(line.slope_error(), 0.118, 0.0005);
        near(line.noise * line.noise * 9.0, 13.76, 0.01);
    }

    /// The tables have 1.886, 1.638, 1.476, 1.372 and 1.310.
    #[test]
    fn students_t_is_that_of_the_tables() {
        for (free, printed) in [
            (2.0, 1.886),
            (3.0, 1.638),
            (5.0, 1.476),
            (10.0, 1.372),
            (30.0, 1.310),
        ] {
            near(student(free) / printed, 1.0, 0.021);
        }
    }

    #[test]
    fn a_line_needs_four_points_on_more_than_one_day() {
        let points = [(0.0, 1.0), (1.0, 2.0), (2.0, 3.0), (3.0, 4.0)];
        assert_eq!(Line::through(&points[..3]), None);
        assert_eq!(Line::through(&[(1.0, 2.0); 5]), None);
        let line = Line::through(&points).expect("a line");
        near(line.at(10.0), 11.0, 1e-9);
        near(line.either_way(10.0), 0.0, 1e-9);
    }

    #[test]
    fn the_interval_widens_with_the_way_ahead() {
        let points = [(-3.0, 1.0), (-2.0, 3.0), (-1.0, 2.0), (0.0, 4.0)];
        let line = Line::through(&points).expect("a line");
        assert!(line.either_way(10.0) > line.either_way(1.0));
    }
}
