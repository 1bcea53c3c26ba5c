package org.revenuekit.hierarchy.whitespace;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.offering.ProductId;
import org.revenuekit.core.seller.Ownership;

/** Makes opportunities to open of recommendations. */
final class Drafter {
    private final WhiteSpace space;
    private final Ownership ownership;
    private final AccountCells cells;

    Drafter(WhiteSpace space, Ownership ownership) {
        this.space = space;
        this.ownership = ownership;
        this.cells = new AccountCells(space.survey());
    }

    OpportunityDraft draft(Recommendation recommendation) {
        Gap gap = recommendation.gap();
        int number = accountOf(gap);
        AccountId account = space.survey().id(number);
        return new OpportunityDraft(
                account,
                gap.offering(),
                products(number, gap.column()),
                gap.potential().value(),
                recommendation.sisters(),
                recommendation.needs(),
                reasons(recommendation),
                ownership.leadsOf(account, space.asOf()).stream().findFirst(),
                space.asOf().date());
    }

    /** The first account of the member, by id, that can be offered it. */
    private int accountOf(Gap gap) {
        Members members = space.survey().members();
        return IntStream.range(0, members.accounts(gap.row()))
                .map(i -> members.account(gap.row(), i))
                .filter(account -> {
                    cells.read(account);
                    return cells.isOfferable(gap.column());
                })
                .boxed()
                .min(Comparator.comparing(space.survey()::id))
                .orElseThrow();
    }

    private ImmutableList<ProductId> products(int account, int column) {
        Columns columns = space.survey().columns();
        cells.read(account);
        return IntStream.of(columns.productsOf(column))
                .filter(cells::isEligible)
                .mapToObj(product -> columns.product(product).id())
                .sorted()
                .collect(ImmutableList.toImmutableList());
    }

    /** What earns points, the most first; of equal ones in the order of the criteria. */
    private static ImmutableList<String> reasons(Recommendation recommendation) {
        return recommendation.merits().stream()
                .filter(merit -> merit.points().signum() > 0)
                .sorted(Comparator.comparing(NextBestMerit::points, Comparator.reverseOrder()))
                .map(NextBestMerit::reason)
                .collect(ImmutableList.toImmutableList());
    }
}
