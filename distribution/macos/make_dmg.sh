#!/bin/sh
# Packs "dist/Deepfake Desktop.app" into dist/deepfake-desktop-VERSION-macos-ARCHITECTURE.dmg (on macOS).
#   make_dmg.sh VERSION
# MACOS_SIGN_IDENTITY     "Developer ID Application: ..."; the app was signed with it while it was built. Unset: ad hoc
# MACOS_NOTARY_PROFILE    a profile of `xcrun notarytool store-credentials`; unset: not notarised
set -eu
version=${1:?usage: make_dmg.sh VERSION}
cd "$(dirname "$0")/../.."
app="dist/Deepfake Desktop.app"
image="dist/deepfake-desktop-$version-macos-$(uname -m).dmg"

codesign --verify --deep --strict "$app"
stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT
cp -R "$app" "$stage/"
ln -s /Applications "$stage/Applications"
rm -f "$image"
hdiutil create -volname "Deepfake Desktop" -srcfolder "$stage" -format ULMO "$image" # LZMA; macOS 10.15 and newer

if [ -n "${MACOS_SIGN_IDENTITY:-}" ]; then
    codesign --sign "$MACOS_SIGN_IDENTITY" --timestamp "$image"
fi
if [ -n "${MACOS_NOTARY_PROFILE:-}" ]; then
    xcrun notarytool submit "$image" --keychain-profile "$MACOS_NOTARY_PROFILE" --wait
    xcrun stapler staple "$image"
fi
echo "$image"
