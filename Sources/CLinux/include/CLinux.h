// The few Linux calls that Swift's Glibc overlay does not import.
#ifndef SPOTGATE_CLINUX_H
#define SPOTGATE_CLINUX_H

#define _GNU_SOURCE 1
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/un.h>

#endif
