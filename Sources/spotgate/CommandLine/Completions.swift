/// Completions for the shells, made from what `--help` says.
enum Completions {
    private static let syntaxes = Command.allCases.map(\.syntax)

    /// For bash-completion's directory.
    static let bash = """
        # bash completion for spotgate(1), made by `spotgate config bash`.
        _spotgate() {
            local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} options
            case $previous in
                \(fileOptions.joined(separator: " | ")))
                    mapfile -t COMPREPLY < <(compgen -f -- "$current")
                    return
                    ;;
            esac
            if [ "$COMP_CWORD" -eq 1 ]; then
                mapfile -t COMPREPLY < <(
                    compgen -W '\(syntaxes.map(\.name).joined(separator: " ")) --help' -- "$current"
                )
                return
            fi
            case ${COMP_WORDS[1]} in
        \(syntaxes.map(bashCase).joined())        *) options='' ;;
            esac
            if [ "${COMP_WORDS[1]}" = api ] && [[ $current != -* ]]; then
                # Bash cuts words at = and : although spotgate does not; what stands before the cut is kept apart.
                local line=${COMP_LINE:0:COMP_POINT} cut
                local -a words
                read -ra words <<<"$line"
                [[ $line == *' ' ]] && words+=('')
                cut=${words[-1]%"$current"}
                mapfile -t COMPREPLY < <(spotgate api --complete -- "${words[@]:2}" 2>/dev/null)
                COMPREPLY=("${COMPREPLY[@]#"$cut"}")
                [[ ${COMPREPLY[0]-} == *= ]] && compopt -o nospace
                return
            fi
            mapfile -t COMPREPLY < <(compgen -W "$options" -- "$current")
        }
        complete -F _spotgate spotgate

        """

    /// For zsh's vendor completions.
    static let zsh = """
        #compdef spotgate
        # Made by `spotgate config zsh`.
        _spotgate() {
            local -a commands
            commands=(
        \(syntaxes.map { "        '\($0.name):\(quoted($0.summary))'\n" }.joined())    )
            if (( CURRENT == 2 )); then
                _describe command commands
                return
            fi
            case $words[2] in
        \(syntaxes.map(zshCase).joined())    esac
        }
        _spotgate "$@"

        """

    /// For fish's vendor completions.
    static let fish =
        "# fish completion for spotgate(1), made by `spotgate config fish`.\n"
        + syntaxes.map(fishCommand).joined() + syntaxes.flatMap(fishLines).joined()

    private static func fishCommand(_ syntax: CommandSyntax) -> String {
        "complete -c spotgate -n __fish_use_subcommand -f -a \(syntax.name) -d '\(quoted(syntax.summary))'\n"
    }

    private static var fileOptions: [String] {
        var names: [String] = []
        for option in syntaxes.flatMap(\.options) where option.value == "FILE" && !names.contains(option.name) {
            names.append(option.name)
        }
        return names
    }

    private static func bashCase(_ syntax: CommandSyntax) -> String {
        let words = syntax.words + syntax.allOptions.map(\.name)
        return "        \(syntax.name)) options='\(words.joined(separator: " "))' ;;\n"
    }

    private static func zshCase(_ syntax: CommandSyntax) -> String {
        var specifications = syntax.allOptions.map { option in
            let again = option.isRepeatable ? "*" : ""
            let value = option.value.map { ":\(quoted($0)):\($0 == "FILE" ? "_files" : "")" } ?? ""
            return "'\(again)\(option.name)[\(quoted(option.meaning))]\(value)'"
        }
        if !syntax.words.isEmpty { specifications.append("'2:word:(\(syntax.words.joined(separator: " ")))'") }
        if syntax.name == "api" {
            specifications.append(
                "'*:argument:{compadd -Q -S \"\" -- ${(f)\"$(spotgate api --complete -- ${words[3,CURRENT]} 2>/dev/null)\"}}'"
            )
        }
        if syntax.name == "audit" || syntax.name == "tml" { specifications.append("'*:file:_files'") }
        let lines = specifications.joined(separator: " \\\n                ")
        return "        \(syntax.name))\n            _arguments \(lines)\n            ;;\n"
    }

    private static func fishLines(_ syntax: CommandSyntax) -> [String] {
        let start = "complete -c spotgate -n '__fish_seen_subcommand_from \(syntax.name)'"
        var lines = syntax.allOptions.map { option in
            let value = option.value.map { $0 == "FILE" ? " -r" : " -x" } ?? ""
            return "\(start) -l \(option.name.dropFirst(2))\(value) -d '\(quoted(option.meaning))'\n"
        }
        if syntax.name == "api" {
            lines.append(
                "\(start) -f -a '(spotgate api --complete -- (commandline -opc)[3..] (commandline -ct) 2>/dev/null)'\n"
            )
        }
        if !syntax.words.isEmpty { lines.append("\(start) -f -a '\(syntax.words.joined(separator: " "))'\n") }
        return lines
    }

    /// Without the characters that mean something inside these quotes, in any of the shells.
    private static func quoted(_ text: String) -> String {
        var result = ""
        for character in text {
            switch character {
            case "'": result += "’"
            case "[", "]", ":", "\\": result += " "
            default: result.append(character)
            }
        }
        return result
    }
}
