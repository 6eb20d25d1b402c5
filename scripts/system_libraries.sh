#!/usr/bin/env bash
# Installs the system libraries that Qt's window needs, where apt and root allow it; says their names where not.
# With "window" also what a real window on a virtual screen needs, for the tests that type in one.
set -u
[ "$(uname -s)" = Linux ] || exit 0
libraries=(libglib2.0-0 libgl1 libegl1 libxkbcommon0 libfontconfig1 libdbus-1-3)
wanted=(libglib-2.0.so.0 libGL.so.1 libEGL.so.1 libxkbcommon.so.0 libfontconfig.so.1 libdbus-1.so.3)
programs=()
if [ "${1:-}" = window ]; then
  libraries+=(libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0)
  libraries+=(xvfb openbox xdotool)
  wanted+=(libxkbcommon-x11.so.0 libxcb-cursor.so.0 libxcb-icccm.so.4 libxcb-keysyms.so.1 libxcb-shape.so.0)
  programs+=(Xvfb openbox xdotool)
fi
missing=0
for so in "${wanted[@]}"; do
  ldconfig -p 2>/dev/null | grep -q "$so" || missing=1
done
for program in "${programs[@]}"; do
  command -v "$program" >/dev/null || missing=1
done
[ "$missing" = 1 ] || exit 0
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
  echo "Installerar systembibliotek som Qt behöver …"
  apt-get -o DPkg::Lock::Timeout=500 -qq update >/dev/null 2>&1
  DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=500 -qq install -y \
    --no-install-recommends "${libraries[@]}" >/dev/null 2>&1 && exit 0
fi
echo "Fönstret behöver systembibliotek som saknas. Be den som sköter datorn installera:" >&2
echo "  ${libraries[*]}" >&2
exit 0
