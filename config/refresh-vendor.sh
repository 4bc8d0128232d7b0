#!/usr/bin/env bash
# Fetches the files under webapp/resources/vendor and the fonts of letters again, exactly the pinned versions, and stops if
# a checksum differs.
# Needs npm, and python3 with fonttools 4.66.1 and brotli 1.2.0; the build does not.
set -euo pipefail
cd "$(dirname "$0")/.."

vendor=webapp/resources/vendor
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# fetch NAME VERSION SHA256: unpacks the npm package into $work/package
fetch() {
  local archive
  archive=$(cd "$work" && npm pack --silent "$1@$2")
  echo "$3  $work/$archive" | sha256sum --check --quiet
  rm -rf "$work/package"
  tar -xzf "$work/$archive" -C "$work"
}

fetch @fontsource-variable/noto-sans-jp 5.3.1 0a8f7d31c6c091e31977c801313b18e692312c37d9fe9a6d779b876e8046dbfc
rm -rf "$vendor/noto-sans-jp"
mkdir -p "$vendor/noto-sans-jp"
cp -r "$work/package/files" "$work/package/LICENSE" "$vendor/noto-sans-jp/"
sed '/^\/\*.*\*\/$/d' "$work/package/index.css" > "$vendor/noto-sans-jp/noto-sans-jp.css"

# Whole fonts for PDF: a letter embeds only the characters that it uses.
fonts=src/main/resources/org/fujinowa/documents/pdf/fonts
fetch @expo-google-fonts/noto-sans-jp 0.4.3 563ee80509692e2b2f42ceae6a0b82afecb90daa1b3d025bcebdf3d9120f43a3
mkdir -p "$fonts"
cp "$work/package/400Regular/NotoSansJP_400Regular.ttf" "$fonts/NotoSansJP-Regular.ttf"
cp "$work/package/700Bold/NotoSansJP_700Bold.ttf" "$fonts/NotoSansJP-Bold.ttf"
cp "$work/package/LICENSE_FONT" "$fonts/OFL.txt"

python3 config/text-font.py
cp "$fonts/OFL.txt" "$vendor/noto-sans-jp-text/LICENSE"
echo "webapp/resources/vendor and the fonts of letters are as pinned."
