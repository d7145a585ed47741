#!/bin/sh
# Tries each reader of fuzz/ for so many seconds. What it finds by the way is kept in fuzz/corpus,
# what fails in fuzz/artifacts; `tools/fuzz.sh 0` does nothing but make tests/corpus small again.
set -eu
seconds=$1
# The instruments are unstable; the toolchain is pinned.
export RUSTC_BOOTSTRAP=1
for target in answers entry key life numbers own sealed segment; do
  mkdir -p "fuzz/corpus/$target"
  if [ "$seconds" -gt 0 ]; then
    cargo fuzz run --sanitizer none "$target" "fuzz/corpus/$target" "tests/corpus/$target" -- \
      -max_total_time="$seconds" -timeout=5 -max_len=8192 -dict=fuzz/words.dict -print_final_stats=1
  else
    cargo fuzz cmin --sanitizer none "$target" "tests/corpus/$target"
  fi
done
