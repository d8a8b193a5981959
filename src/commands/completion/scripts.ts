/**
 * The scripts for the shells. None evaluates what stands on the line: the words go to `completion --complete` as they are
 * typed, and what it answers is put in as text. It is looked up on the PATH, never by the path that is being typed.
 */

import type { Shell } from '../../ports/index.js';

/** In `[...]` bash compares with patterns, so no name of a person's goes there. It lists names, and inserts only ids. */
const BASH = `# TAB completion of rejection-coach for bash. Made by: rejection-coach completion bash
_rejection_coach() {
  local word value about place longest=0 joined='' described=''
  local -a words=() values=() abouts=()
  COMPREPLY=()
  # bash breaks --format=html into three words.
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD}"; do
    if [[ $word == '=' && \${#words[@]} -gt 0 && \${words[\${#words[@]}-1]} == --* ]]; then
      words[\${#words[@]}-1]+='='
      joined=1
    elif [[ -n $joined ]]; then
      words[\${#words[@]}-1]+=$word
      joined=''
    else
      words+=("$word")
    fi
  done
  while IFS=$'\\t' read -r value about; do
    if [[ $value == ':files' ]]; then
      compopt -o default 2>/dev/null
      return
    fi
    value=\${value#--*=}
    values+=("$value")
    abouts+=("$about")
    if [[ \${#value} -gt $longest ]]; then longest=\${#value}; fi
  done < <(command rejection-coach completion --complete -- "\${words[@]}" 2>/dev/null </dev/null)
  compopt -o nosort 2>/dev/null
  # Where TAB only lists, each id is listed with what it is; where TAB inserts, it inserts the id alone.
  case \${COMP_TYPE-} in 9 | 33 | 63 | 64) described=1 ;; esac
  if [[ \${#values[@]} -lt 2 ]]; then described=''; fi
  for place in "\${!values[@]}"; do
    if [[ -n $described && -n \${abouts[place]} ]]; then
      printf -v word '%-*s  %s' "$longest" "\${values[place]}" "\${abouts[place]}"
      COMPREPLY+=("\${word:0:\${COLUMNS:-80}-2}")
    else
      COMPREPLY+=("\${values[place]}")
    fi
  done
}
complete -F _rejection_coach rejection-coach
`;

const ZSH = `#compdef rejection-coach
# TAB completion of rejection-coach for zsh. Made by: rejection-coach completion zsh
_rejection-coach() {
  local value about
  local -a values shown
  while IFS=$'\\t' read -r value about; do
    if [[ $value == ':files' ]]; then
      [[ $PREFIX == --*=* ]] && compset -P '*='
      _files
      return
    fi
    values+=("$value")
    shown+=("$value\${about:+  -- $about}")
  done < <(command rejection-coach completion --complete -- "\${(@)words[2,CURRENT]}" 2>/dev/null </dev/null)
  compadd -V rejection-coach -l -d shown -a values
}
if [[ $funcstack[1] == _rejection-coach ]]; then
  _rejection-coach "$@"
elif (( $+functions[compdef] )); then
  compdef _rejection-coach rejection-coach
fi
`;

const FISH = `# TAB completion of rejection-coach for fish. Made by: rejection-coach completion fish
function __rejection_coach_complete
    set -l words (commandline -opc)
    set -e words[1]
    set -l current (commandline -ct)
    set -l found (command rejection-coach completion --complete -- $words "$current" 2>/dev/null </dev/null)
    if string match -q -- ':files*' "$found[1]"
        if string match -q -- '--*=*' "$current"
            set -l parts (string split -m 1 -- = "$current")
            for file in (__fish_complete_path "$parts[2]")
                printf '%s=%s\\n' $parts[1] $file
            end
        else
            __fish_complete_path "$current"
        end
    else if set -q found[1]
        printf '%s\\n' $found
    end
end
complete --command rejection-coach --erase
complete --command rejection-coach --no-files --keep-order --arguments '(__rejection_coach_complete)'
`;

/** cmd.exe, between PowerShell and a program of npm's, would read `&` in a word as an end of the command: so base64. */
const POWERSHELL = `# TAB completion of rejection-coach for PowerShell. Made by: rejection-coach completion powershell
Register-ArgumentCompleter -Native -CommandName 'rejection-coach', 'rejection-coach.cmd', 'rejection-coach.ps1' -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $words = @($commandAst.CommandElements | Select-Object -Skip 1 |
        Where-Object { $_.Extent.EndOffset -lt $cursorPosition } |
        ForEach-Object { $_.Extent.Text }) + "$wordToComplete"
    $line = [Convert]::ToBase64String([Text.Encoding]::UTF8.GetBytes($words -join [char]0))
    $program = Get-Command -Name 'rejection-coach' -CommandType Application, ExternalScript -ErrorAction SilentlyContinue |
        Select-Object -First 1
    if ($null -eq $program) { return }
    $before = [Console]::OutputEncoding
    try {
        [Console]::OutputEncoding = [Text.Encoding]::UTF8
        $found = @(& $program completion --complete $line 2>$null)
    } finally {
        [Console]::OutputEncoding = $before
    }
    foreach ($one in $found) {
        $value, $about = "$one".Split([char]9, 2)
        if ($value -eq ':files') { return }
        if (-not $about) { $about = $value }
        [System.Management.Automation.CompletionResult]::new($value, $value, 'ParameterValue', $about)
    }
}
`;

export const SCRIPTS: Readonly<Record<Shell, string>> = {
  bash: BASH,
  zsh: ZSH,
  fish: FISH,
  powershell: POWERSHELL,
};
