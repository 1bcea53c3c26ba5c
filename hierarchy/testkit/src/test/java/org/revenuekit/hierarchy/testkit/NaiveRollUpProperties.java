package org.revenuekit.hierarchy.testkit;

/** A roll-up that is written in five lines keeps the laws: they ask for nothing special. */
class NaiveRollUpProperties implements RollUpContract {
    @Override
    public RollUpSubject subject() {
        return Subjects::naive;
    }
}
