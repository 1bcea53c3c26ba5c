package org.revenuekit.hierarchy.testkit;

/** A resolver that walks up keeps the laws: they ask for nothing special. */
class NaiveResolverProperties implements ResolverContract {
    @Override
    public ResolverSubject subject() {
        return Ultimates::walking;
    }
}
