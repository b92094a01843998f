# fish completion for spotgate(1)
complete -c spotgate -n __fish_use_subcommand -f -a serve -d 'run the token service'
complete -c spotgate -n __fish_use_subcommand -f -a demo -d 'run the whole story on this machine'
complete -c spotgate -n __fish_use_subcommand -f -a sandbox -d 'run the stand-in ThoughtSpot'
complete -c spotgate -n __fish_use_subcommand -f -a check -d 'say what is wrong, with remedies'
complete -c spotgate -n __fish_use_subcommand -f -a explain -d 'show what a request would lead to'
complete -c spotgate -n __fish_use_subcommand -f -a token -d 'issue one token'
complete -c spotgate -n __fish_use_subcommand -f -a api -d 'make any call of the ThoughtSpot API'
complete -c spotgate -n __fish_use_subcommand -f -a audit -d 'verify an audit file'
complete -c spotgate -n __fish_use_subcommand -f -a config -d 'print the example, the schema or the keys'
complete -c spotgate -n __fish_use_subcommand -f -a version -d 'print versions'
complete -c spotgate -n '__fish_seen_subcommand_from serve check explain token api' -l config -r
complete -c spotgate -n '__fish_seen_subcommand_from demo' -l port -x
complete -c spotgate -n '__fish_seen_subcommand_from demo' -l once -x
complete -c spotgate -n '__fish_seen_subcommand_from sandbox' -l listen -x
complete -c spotgate -n '__fish_seen_subcommand_from sandbox' -l tls-certificate -r
complete -c spotgate -n '__fish_seen_subcommand_from sandbox' -l tls-key -r
complete -c spotgate -n '__fish_seen_subcommand_from sandbox' -l seed -r
complete -c spotgate -n '__fish_seen_subcommand_from sandbox' -l fault -x
complete -c spotgate -n '__fish_seen_subcommand_from check' -l offline
complete -c spotgate -n '__fish_seen_subcommand_from check' -l live
complete -c spotgate -n '__fish_seen_subcommand_from check' -l json
complete -c spotgate -n '__fish_seen_subcommand_from explain token' -l user -x
complete -c spotgate -n '__fish_seen_subcommand_from explain token' -l groups -x
complete -c spotgate -n '__fish_seen_subcommand_from explain' -l header -x
complete -c spotgate -n '__fish_seen_subcommand_from api' -l dry-run
complete -c spotgate -n '__fish_seen_subcommand_from api' -l batch
complete -c spotgate -n '__fish_seen_subcommand_from api' -l list
complete -c spotgate -n '__fish_seen_subcommand_from api' -l yes
complete -c spotgate -n '__fish_seen_subcommand_from audit' -f -a verify
complete -c spotgate -n '__fish_seen_subcommand_from config' -f -a 'example schema manual'
complete -c spotgate -l help -d 'explain the command'
