# bash completion for spotgate(1)
_spotgate() {
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} options
    case $previous in
        --config | --seed | --tls-certificate | --tls-key)
            mapfile -t COMPREPLY < <(compgen -f -- "$current")
            return
            ;;
    esac
    if [ "$COMP_CWORD" -eq 1 ]; then
        mapfile -t COMPREPLY < <(
            compgen -W 'serve demo sandbox check explain token api audit config version --help' -- "$current"
        )
        return
    fi
    case ${COMP_WORDS[1]} in
        serve) options='--config' ;;
        demo) options='--port --once' ;;
        sandbox) options='--listen --tls-certificate --tls-key --seed --fault' ;;
        check) options='--config --offline --live --json' ;;
        explain) options='--config --user --groups --header' ;;
        token) options='--config --user --groups' ;;
        api)
            options='--config --dry-run --batch --list --yes'
            if [ "$COMP_CWORD" -eq 2 ]; then
                options+=" $(spotgate api --list 2>/dev/null | cut -d' ' -f1)"
            fi
            ;;
        audit) options='verify' ;;
        config) options='example schema manual' ;;
        *) options='' ;;
    esac
    mapfile -t COMPREPLY < <(compgen -W "$options --help" -- "$current")
}
complete -F _spotgate spotgate
