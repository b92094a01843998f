// Tells ThreadSanitizer of what it cannot see: the contended ways through Synchronization.Mutex, which lie in the
// toolchain's own library and in the kernel (FUTEX_LOCK_PI), not in code built with the sanitizer. Without this every
// contended lock is reported as a race. Preloaded by sanitize.sh; harmless in a process without the sanitizer.
#define _GNU_SOURCE 1
#include <dlfcn.h>
#include <stdint.h>

typedef __attribute__((swiftcall)) void Lock(uint32_t, __attribute__((swift_context)) void *);
typedef __attribute__((swiftcall)) void Unlock(__attribute__((swift_context)) void *);

static void tell(const char *what, void *mutex) {
    void (*function)(void *) = dlsym(RTLD_DEFAULT, what);
    if (function) function(mutex);
}

// _MutexHandle._lockSlow(UInt32)
__attribute__((swiftcall)) void lock_slow(uint32_t thread, __attribute__((swift_context)) void *mutex)
    __asm__("$s15Synchronization12_MutexHandleV9_lockSlowyys6UInt32VF");

__attribute__((swiftcall)) void lock_slow(uint32_t thread, __attribute__((swift_context)) void *mutex) {
    Lock *real = (Lock *)dlsym(RTLD_NEXT, "$s15Synchronization12_MutexHandleV9_lockSlowyys6UInt32VF");
    real(thread, mutex);
    tell("__tsan_acquire", mutex);
}

// _MutexHandle._unlockSlow()
__attribute__((swiftcall)) void unlock_slow(__attribute__((swift_context)) void *mutex)
    __asm__("$s15Synchronization12_MutexHandleV11_unlockSlowyyF");

__attribute__((swiftcall)) void unlock_slow(__attribute__((swift_context)) void *mutex) {
    Unlock *real = (Unlock *)dlsym(RTLD_NEXT, "$s15Synchronization12_MutexHandleV11_unlockSlowyyF");
    tell("__tsan_release", mutex);
    real(mutex);
}
