# Completion of oncall for fish. A file ~/.config/fish/completions/oncall.fish, or: oncall completion fish | source
function __oncall_complete
    set -l words (commandline -opc)
    set -l current (commandline -ct)
    set -l found ($words[1] completion fish -- $words[2..-1] "$current" 2>/dev/null)
    switch "$found[1]"
        case :files
            __fish_complete_path "$current"
        case :directories
            __fish_complete_directories "$current"
        case '*'
            string join \n -- $found
    end
end
complete -c oncall -f -a '(__oncall_complete)'
