// A history as large as there are few: 50,000 sets over fourteen years, as Strong exports them.

const HEAD =
  "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE";
const LIFTS = ["Squat (Barbell)", "Bench Press (Barbell)", "Deadlift (Barbell)", "Pull Up", "Lunge (Dumbbell)"];
const SETS = [1, 2, 3, 4];

/** The file, for a picker: 2,500 sessions of five exercises of four sets. */
export function fiftyThousand() {
  const rows = [HEAD];
  for (let session = 0; session < 2_500; session += 1) {
    const day = new Date(Date.UTC(2012, 0, 2 + 2 * session, 18));
    const at = day.toISOString().replace("T", " ").slice(0, 19);
    const load = 80 + (session % 20) * 2.5;
    for (const lift of LIFTS)
      for (const set of SETS) rows.push(`${at},"Day ${session % 3}",1h 5m,"${lift}",${set},${load},5,0,0,"","",8`);
  }
  return { name: "strong.csv", mimeType: "text/csv", buffer: Buffer.from(rows.join("\n")) };
}
