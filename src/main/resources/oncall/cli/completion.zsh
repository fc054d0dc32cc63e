#compdef oncall
# Completion of oncall for zsh. A file _oncall in a directory of fpath, or: source <(oncall completion zsh)
_oncall() {
    local -a found
    found=("${(@f)$("${(Q)words[1]}" completion zsh -- "${(@Q)words[2,CURRENT]}" 2>/dev/null)}")
    case $found[1] in
        :files) _files ;;
        :directories) _files -/ ;;
        ?*) _describe -V oncall found ;;
    esac
}
if [[ $funcstack[1] == _oncall ]]; then
    _oncall "$@"
else
    compdef _oncall oncall
fi
