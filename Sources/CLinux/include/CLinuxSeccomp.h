// A system call filter for a service that has no business starting programs or looking into other processes.
#ifndef SPOTGATE_CLINUX_SECCOMP_H
#define SPOTGATE_CLINUX_SECCOMP_H

// Installs the filter for every thread of the process, now and for good; needs PR_SET_NO_NEW_PRIVS.
// 0, or the errno that says why the kernel refused (ENOSYS on processors without a table here).
int clinux_install_seccomp_filter(void);

#endif
