#!/bin/sh
# Tries each reader of fuzz/ for so many seconds. What it finds by the way is kept in fuzz/corpus,
# what fails in fuzz/artifacts. `tools/fuzz.sh 0` makes tests/corpus anew of the small ones in both,
# as few as reach all that they reach together.
set -eu
seconds=$1
# The instruments are unstable; the toolchain is pinned.
export RUSTC_BOOTSTRAP=1
for target in answers entry fit foreign import key life numbers own sealed segment; do
  mkdir -p "fuzz/corpus/$target"
  if [ "$seconds" -gt 0 ]; then
    cargo fuzz run --sanitizer none "$target" "fuzz/corpus/$target" "tests/corpus/$target" -- \
      -max_total_time="$seconds" -timeout=5 -max_len=8192 -dict=fuzz/words.dict -print_final_stats=1
  else
    most=300
    case $target in life) most=700 ;; foreign) most=5000 ;; esac
    small=$(mktemp -d)
    cargo fuzz run --sanitizer none "$target" "$small" "tests/corpus/$target" "fuzz/corpus/$target" -- \
      -set_cover_merge=1 -use_counters=0 -max_len="$most"
    rm -rf "tests/corpus/$target"
    mv "$small" "tests/corpus/$target"
  fi
done
