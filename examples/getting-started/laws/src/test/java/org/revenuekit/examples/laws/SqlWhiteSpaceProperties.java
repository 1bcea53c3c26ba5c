package org.revenuekit.examples.laws;

import java.util.Map;
import net.jqwik.api.lifecycle.AfterProperty;
import org.revenuekit.hierarchy.testkit.WhiteSpaceAnswer;
import org.revenuekit.hierarchy.testkit.WhiteSpaceCase;
import org.revenuekit.hierarchy.testkit.WhiteSpaceContract;
import org.revenuekit.hierarchy.testkit.WhiteSpaceSubject;

/** The laws of white space, inherited from the test kit, for a query. */
class SqlWhiteSpaceProperties implements WhiteSpaceContract {
    private final SqlWhiteSpace whiteSpace = SqlWhiteSpace.open();

    @Override
    public WhiteSpaceSubject subject() {
        return given -> survey(whiteSpace, given);
    }

    static WhiteSpaceAnswer survey(SqlWhiteSpace whiteSpace, WhiteSpaceCase given) {
        whiteSpace.load(
                given.accounts(),
                given.parents(),
                given.offerings(),
                given.prices(),
                given.facts().stream()
                        .map(fact -> new SqlWhiteSpace.Fact(fact.kind().name(), fact.account(), fact.offering()))
                        .toList());
        Map<String, Long> total = whiteSpace.total();
        return new WhiteSpaceAnswer(
                whiteSpace.states(),
                whiteSpace.counts(),
                whiteSpace.potentials(),
                whiteSpace.potentialBy(SqlWhiteSpace.Column.ACCOUNT),
                whiteSpace.potentialBy(SqlWhiteSpace.Column.OFFERING),
                total.getOrDefault("potential", 0L),
                total.getOrDefault("unvalued", 0L));
    }

    @AfterProperty
    void close() {
        whiteSpace.close();
    }
}
