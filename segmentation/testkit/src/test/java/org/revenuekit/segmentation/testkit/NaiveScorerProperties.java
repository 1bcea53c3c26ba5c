package org.revenuekit.segmentation.testkit;

/** A score that is computed the plain way keeps the laws: they ask for nothing special. */
class NaiveScorerProperties implements ScorerContract {
    @Override
    public ScorerSubject subject() {
        return Scorers::naive;
    }
}
