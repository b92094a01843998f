// Replaces free in the executable that links this; there is nothing to call.
//
// A target of its own, so that programs that use the ThoughtSpot library keep the free they have.
#ifndef SPOTGATE_CWIPE_H
#define SPOTGATE_CWIPE_H
#endif
