// libssl and libcrypto, with functions in place of the macros that Swift cannot import.
#ifndef SPOTGATE_COPENSSL_SHIM_H
#define SPOTGATE_COPENSSL_SHIM_H

#include <openssl/crypto.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/ssl.h>

#endif
