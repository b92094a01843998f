// libssl and libcrypto, with functions in place of the macros that Swift cannot import.
#ifndef SPOTGATE_COPENSSL_SHIM_H
#define SPOTGATE_COPENSSL_SHIM_H

#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

// What every context of ours has in common: no renegotiation, no compression, buffers only while in use, and key agreement
// over curves. The finite fields that libssl offers as well (RFC 7919) cost a server a hundred times as much, for any
// client that asks (CVE-2002-20001); the hybrid group is there from OpenSSL 3.5 on.
static inline int copenssl_harden(SSL_CTX *context) {
    SSL_CTX_set_options(context, SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_COMPRESSION | SSL_OP_CIPHER_SERVER_PREFERENCE |
                                     SSL_OP_PRIORITIZE_CHACHA);
    SSL_CTX_set_mode(context, SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER |
                                  SSL_MODE_RELEASE_BUFFERS);
    SSL_CTX_set_read_ahead(context, 1);
    SSL_CTX_set_session_cache_mode(context, SSL_SESS_CACHE_OFF);
    if (SSL_CTX_set1_groups_list(context, "*X25519MLKEM768:*X25519:P-256:P-384:P-521") == 1) return 1;
    ERR_clear_error();
    return (int)SSL_CTX_set1_groups_list(context, "X25519:P-256:P-384:P-521");
}

static inline int copenssl_set_minimum(SSL_CTX *context, int version) {
    return SSL_CTX_set_min_proto_version(context, version);
}

static inline int copenssl_set_server_name(SSL *ssl, const char *name) {
    return (int)SSL_set_tlsext_host_name(ssl, name);
}

// Whether the own certificate stands alone in its file, is not its own issuer, and nobody among the system's authorities
// has issued it.
static inline int copenssl_lacks_issuer(SSL_CTX *context) {
    X509 *own = SSL_CTX_get0_certificate(context);
    STACK_OF(X509) *chain = NULL;
    SSL_CTX_get0_chain_certs(context, &chain);
    if (own == NULL || sk_X509_num(chain) > 0 || X509_self_signed(own, 0) == 1) return 0;
    X509_STORE *store = X509_STORE_new();
    X509_STORE_CTX *check = X509_STORE_CTX_new();
    int lacks = 0;
    if (store != NULL && check != NULL && X509_STORE_set_default_paths(store) == 1 &&
        X509_STORE_CTX_init(check, store, own, NULL) == 1 && X509_verify_cert(check) != 1) {
        int error = X509_STORE_CTX_get_error(check);
        lacks = error == X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY ||
                error == X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE;
    }
    X509_STORE_CTX_free(check);
    X509_STORE_free(store);
    ERR_clear_error();
    return lacks;
}

static inline long copenssl_memory(BIO *bio, char **bytes) { return BIO_get_mem_data(bio, bytes); }

// The subject as RFC 4514 text in UTF-8.
static inline int copenssl_print_subject(BIO *bio, X509 *certificate) {
    unsigned long form = XN_FLAG_RFC2253 & ~(unsigned long)ASN1_STRFLGS_ESC_MSB;
    return X509_NAME_print_ex(bio, X509_get_subject_name(certificate), 0, form);
}

#endif
