package org.revenuekit.examples.laws;

import net.jqwik.api.lifecycle.AfterProperty;
import org.revenuekit.hierarchy.testkit.RollUpContract;
import org.revenuekit.hierarchy.testkit.RollUpSubject;

/**
 * The laws of a roll-up, inherited from the test kit: each is tried on a thousand hierarchies. All that is written here
 * is what they are about.
 */
class SqlRollUpProperties implements RollUpContract {
    private final SqlRollUp rollUp = SqlRollUp.open();

    @Override
    public RollUpSubject subject() {
        return rollUp::totals;
    }

    @AfterProperty
    void close() {
        rollUp.close();
    }
}
