# bash completion for spotgate(1), made by `spotgate config bash`.
_spotgate() {
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} options
    case $previous in
        --config | --tls-certificate | --tls-key | --seed | --ca-file | --output | --map)
            mapfile -t COMPREPLY < <(compgen -f -- "$current")
            return
            ;;
    esac
    if [ "$COMP_CWORD" -eq 1 ]; then
        mapfile -t COMPREPLY < <(
            compgen -W 'serve demo sandbox check explain token api tml reload audit config version --help' -- "$current"
        )
        return
    fi
    case ${COMP_WORDS[1]} in
        serve) options='--config --set --help' ;;
        demo) options='--port --listen --once --help' ;;
        sandbox) options='--listen --tls-certificate --tls-key --seed --fault --quiet --help' ;;
        check) options='--offline --live --json --config --set --help' ;;
        explain) options='--user --groups --header --json --config --set --help' ;;
        token) options='--user --groups --config --set --help' ;;
        api) options='--list --tag --search --dry-run --show-secrets --all --output --fields --yes --batch --parallel --server --profile --org --keep-token --header --retries --verbose --ca-file --timeout --complete --config --set --help' ;;
        tml) options='check format convert diff map export --in-place --output --to --map --verify --json --type --guid --tag --author --name --associations --server --profile --org --ca-file --timeout --config --set --help' ;;
        reload) options='--pid --config --set --help' ;;
        audit) options='verify --from --to --help' ;;
        config) options='example schema manual bash zsh fish --help' ;;
        version) options='--help' ;;
        *) options='' ;;
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
