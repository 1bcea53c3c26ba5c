package org.revenuekit.hierarchy.testkit;

/** Rules that are counted the plain way keep the laws: they ask for nothing special. */
class NaiveAffinityProperties implements AffinityContract {
    @Override
    public AffinitySubject subject() {
        return Affinities::naive;
    }
}
