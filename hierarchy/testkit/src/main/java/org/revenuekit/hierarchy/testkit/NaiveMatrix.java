package org.revenuekit.hierarchy.testkit;

import java.util.EnumSet;
import java.util.Objects;
import org.revenuekit.hierarchy.testkit.WhiteSpaceFact.Kind;
import org.revenuekit.hierarchy.whitespace.CellState;

/** The state of a cell as it is defined: by looking through all facts. */
final class NaiveMatrix {
    private final WhiteSpaceCase given;

    NaiveMatrix(WhiteSpaceCase given) {
        this.given = given;
    }

    CellState state(String account, String offering) {
        EnumSet<CellState> states = EnumSet.of(CellState.OPEN);
        for (WhiteSpaceFact fact : given.facts()) {
            if (!fact.offering().equals(offering)) {
                continue;
            }
            if (fact.account().equals(account)) {
                states.add(state(fact.kind()));
            } else if (fact.kind() == Kind.GROUP_LICENCE && isBelow(account, fact.account())) {
                states.add(CellState.COVERED);
            }
        }
        return states.iterator().next(); // an enum set is in the order of the constants
    }

    private static CellState state(Kind kind) {
        return switch (kind) {
            case OWNED, GROUP_LICENCE -> CellState.OWNED;
            case EXCLUDED -> CellState.INELIGIBLE;
            case IN_PIPELINE -> CellState.IN_PIPELINE;
            case COMPETITOR -> CellState.COMPETITOR;
            case LAPSED -> CellState.LAPSED;
        };
    }

    private boolean isBelow(String account, String company) {
        String at = given.parents().get(account);
        while (at != null && !Objects.equals(at, company)) {
            at = given.parents().get(at);
        }
        return at != null;
    }
}
