#define _GNU_SOURCE 1

#include <malloc.h>
#include <stdlib.h>
#include <string.h>

// Memory is overwritten when it is given back, whoever gives it back: tokens, assertions, cookies and bodies pass through
// arrays and strings whose copies nobody can follow, and through libssl. A definition of free in the executable comes
// before the C library's for every library in the process; the work is still the C library's.
//
// Not seen: blocks that realloc moves (Swift's arrays and strings do not use it).
#if defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define HAS_OTHER_ALLOCATOR 1
#endif
#endif

#if defined(__GLIBC__) && !defined(HAS_OTHER_ALLOCATOR)
extern void __libc_free(void *block);

// No token and no key fits into less, and most blocks are smaller.
#define SMALLEST 48

void free(void *block) {
    if (block == NULL) return;
    size_t size = malloc_usable_size(block);
    if (size > SMALLEST) explicit_bzero(block, size);
    __libc_free(block);
}
#endif
