; Inno Setup 6.3 or newer (x64compatible): iscc /DVersion=0.1.0 distribution\windows\deepfake-desktop.iss
; Packs dist\deepfake-desktop into dist\deepfake-desktop-VERSION-windows-setup.exe. Installs for the current user unless
; an administrator chooses otherwise. Nothing is run or fetched while installing; settings and results are kept on both
; upgrade and removal (they lie in the user's profile, which this script never touches).
; Signing: call iscc with /Ssign="signtool sign ... $f" and /DSign where a certificate is at hand.

#ifndef Version
  #error Give the version: /DVersion=...
#endif

[Setup]
; The identity of the program for upgrades: never change it.
AppId={{6D2B4C1E-52E7-4A0C-9C0B-0F4E3E0B7A51}
AppName=Deepfake Desktop
AppVersion={#Version}
AppPublisher=The Deepfake Desktop authors
VersionInfoVersion={#Version}
DefaultDirName={autopf}\Deepfake Desktop
DefaultGroupName=Deepfake Desktop
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
LicenseFile=..\..\LICENSE
SetupIconFile=..\..\resources\icons\deepfake-desktop.ico
UninstallDisplayIcon={app}\deepfake-desktop.exe
OutputDir=..\..\dist
OutputBaseFilename=deepfake-desktop-{#Version}-windows-setup
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
ChangesAssociations=yes
#ifdef Sign
SignTool=sign
SignedUninstaller=yes
#endif

[InstallDelete]
; An upgrade leaves no library of the older version behind.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "..\..\dist\deepfake-desktop\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{autoprograms}\Deepfake Desktop"; Filename: "{app}\deepfake-desktop.exe"
Name: "{autodesktop}\Deepfake Desktop"; Filename: "{app}\deepfake-desktop.exe"; Tasks: desktopicon

[Tasks]
Name: desktopicon; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[Registry]
; "Open with" for videos; no player loses its place.
Root: HKA; Subkey: "Software\Classes\Applications\deepfake-desktop.exe"; ValueType: string; ValueName: "FriendlyAppName"; ValueData: "Deepfake Desktop"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Applications\deepfake-desktop.exe\shell\open\command"; ValueType: string; ValueData: """{app}\deepfake-desktop.exe"" ""%1"""
Root: HKA; Subkey: "Software\Classes\Applications\deepfake-desktop.exe\SupportedTypes"; ValueType: string; ValueName: ".mp4"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\deepfake-desktop.exe\SupportedTypes"; ValueType: string; ValueName: ".mov"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\deepfake-desktop.exe\SupportedTypes"; ValueType: string; ValueName: ".mkv"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\deepfake-desktop.exe\SupportedTypes"; ValueType: string; ValueName: ".webm"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\deepfake-desktop.exe\SupportedTypes"; ValueType: string; ValueName: ".avi"; ValueData: ""

[Run]
Filename: "{app}\deepfake-desktop.exe"; Description: "{cm:LaunchProgram,Deepfake Desktop}"; Flags: nowait postinstall skipifsilent
