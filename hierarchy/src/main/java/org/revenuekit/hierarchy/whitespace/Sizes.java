package org.revenuekit.hierarchy.whitespace;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** What a row's units are multiplied by. */
final class Sizes {
    private final PotentialBasis basis;
    private final @Nullable BigDecimal[] sizes;

    Sizes(Survey survey) {
        this.basis = survey.policy().basis();
        this.sizes = new BigDecimal[survey.members().size()];
        for (int row = 0; row < sizes.length; row++) {
            sizes[row] = size(survey, row).orElse(null);
        }
    }

    /** The size of a row, or null if it is not known. */
    @Nullable
    BigDecimal of(int row) {
        return sizes[row];
    }

    /** Why a row without size has no number. */
    NoPotential reason() {
        return basis == PotentialBasis.LIST_PRICE_PER_SEAT ? NoPotential.NO_SEATS : NoPotential.NO_EMPLOYEES;
    }

    private static Optional<BigDecimal> size(Survey survey, int row) {
        return switch (survey.policy().basis()) {
            case LIST_PRICE, STATED -> Optional.of(BigDecimal.ONE);
            case LIST_PRICE_PER_SEAT -> sum(survey, row, survey.accounts()::seats);
            case PEER_MEDIAN_PER_EMPLOYEE -> employees(survey, row);
        };
    }

    /** How many employees the accounts of a row have, as far as known; empty if of none. */
    static Optional<BigDecimal> employees(Survey survey, int row) {
        return sum(survey, row, account -> survey.account(account).employees().orElse(null));
    }

    private static Optional<BigDecimal> sum(Survey survey, int row, IntFunction<@Nullable Long> size) {
        Members members = survey.members();
        Optional<BigDecimal> sum = Optional.empty();
        for (int i = 0; i < members.accounts(row); i++) {
            Long one = size.apply(members.account(row, i));
            if (one != null) {
                sum = Optional.of(sum.orElse(BigDecimal.ZERO).add(BigDecimal.valueOf(one)));
            }
        }
        return sum;
    }
}
