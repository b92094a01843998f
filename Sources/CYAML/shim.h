// libyaml, linked from its archive: TML tooling shares the one binary with the service, which must not gain a library.
#ifndef SPOTGATE_CYAML_SHIM_H
#define SPOTGATE_CYAML_SHIM_H

#define YAML_DECLARE_STATIC
#include <yaml.h>

#endif
