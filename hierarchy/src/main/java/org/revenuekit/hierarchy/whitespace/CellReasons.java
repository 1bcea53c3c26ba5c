package org.revenuekit.hierarchy.whitespace;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.revenuekit.core.account.Account;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.core.offering.Product;
import org.revenuekit.core.offering.ProductId;
import org.revenuekit.hierarchy.whitespace.Evidence.Kind;

/** Collects why a cell is what it is, from what is known of each account of its row. */
final class CellReasons {
    /** So that the order of facts and accounts does not matter. */
    private static final Comparator<CellReason> ORDER = Comparator.comparing(CellReason::kind)
            .thenComparing(CellReason::account)
            .thenComparing(CellReason::product)
            .thenComparing(reason -> reason.fact().map(Subject::toString).orElse(""))
            .thenComparing(CellReason::text);

    private final Survey survey;
    private final Columns columns;
    private final AccountCells cells;
    private final List<CellReason> reasons = new ArrayList<>();

    CellReasons(Survey survey) {
        this.survey = survey;
        this.columns = survey.columns();
        this.cells = new AccountCells(survey);
    }

    Cell explain(int row, int column, CellState state) {
        Members members = survey.members();
        for (int i = 0; i < members.accounts(row); i++) {
            collect(members.account(row, i), column);
        }
        reasons.sort(ORDER);
        return new Cell(
                members.id(row),
                columns.offerings().get(column),
                state,
                reasons.stream()
                        .filter(reason -> reason.kind().state() == state)
                        .collect(ImmutableList.toImmutableList()),
                reasons.stream()
                        .filter(reason -> reason.kind().state() != state)
                        .collect(ImmutableList.toImmutableList()),
                upgrades(row, column));
    }

    private ImmutableList<ProductId> upgrades(int row, int column) {
        RowHoldings holdings = new RowHoldings(survey);
        holdings.read(row);
        return IntStream.of(columns.productsOf(column))
                .flatMap(holdings::upgradesOf)
                .distinct()
                .mapToObj(edition -> columns.product(edition).id())
                .collect(ImmutableList.toImmutableList());
    }

    private void collect(int account, int column) {
        cells.read(account);
        survey.forEachProduct(account, (product, from, to) -> {
            if (columns.columnOf(product) == column) {
                explainEvidence(account, product, from, to);
            }
        });
        for (int product : columns.productsOf(column)) {
            explainRules(account, product);
        }
        if (!survey.isKnown(account) && cells.isOfferable(column)) {
            add(ReasonKind.NOT_SURVEYED, account, columns.productsOf(column)[0], Optional.empty(), "");
        }
    }

    private void explainEvidence(int account, int product, int from, int to) {
        boolean owned = CellStates.has(survey.states(from, to), CellState.OWNED);
        for (int at = from; at < to; at++) {
            Kind kind = survey.evidence().kind(at);
            if (kind != Kind.PURCHASE) {
                add(kind.reason(), account, product, subject(kind, at), text(kind, at, account, product));
            } else if (survey.policy().ownership() == OwnershipRule.WON) {
                ReasonKind reason = owned ? ReasonKind.BOUGHT : ReasonKind.ENDED;
                add(reason, account, product, subject(kind, at), "");
            }
        }
    }

    private Optional<Subject> subject(Kind kind, int at) {
        int fact = survey.evidence().fact(at);
        WhiteSpaceFacts facts = survey.facts();
        return switch (kind) {
            case PURCHASE, PIPELINE ->
                Optional.of(Subject.of(facts.opportunities().list().get(fact).id()));
            case ACTIVE, GROUP, ENDED ->
                Optional.of(Subject.of(facts.assets().list().get(fact).id()));
            case INHERITED -> Optional.of(Subject.of(survey.id(fact)));
            case EXCLUDED, CHECK, COMPETITOR -> Optional.empty();
        };
    }

    private String text(Kind kind, int at, int account, int product) {
        int fact = survey.evidence().fact(at);
        WhiteSpaceFacts facts = survey.facts();
        return switch (kind) {
            case EXCLUDED -> facts.exclusions().get(fact).reason();
            case COMPETITOR -> facts.competitorUses().get(fact).competitor();
            case CHECK -> {
                EligibilityCheck check = survey.checks().get(fact);
                yield check.ref() + ": "
                        + check.excludes(survey.account(account), columns.product(product))
                                .orElse("");
            }
            default -> "";
        };
    }

    /** What stands against a product whatever the facts about it. */
    private void explainRules(int account, int product) {
        Account who = survey.account(account);
        Product what = columns.product(product);
        if (!survey.eligibility().isSold(product)) {
            add(
                    ReasonKind.NOT_SOLD,
                    account,
                    product,
                    Optional.empty(),
                    what.isRetired() ? "retired" : what.sold().toString());
        }
        for (EligibilityRule rule : survey.eligibility().broken(who, product)) {
            add(ReasonKind.RULE, account, product, Optional.empty(), rule.name());
        }
        if (cells.isMissingSomething(product)) {
            ImmutableSet<ProductId> missing = what.prerequisites().stream()
                    .filter(needed -> !cells.holds(columns.productOf(needed)))
                    .collect(ImmutableSet.toImmutableSet());
            add(ReasonKind.MISSING_PREREQUISITE, account, product, Optional.empty(), missing.toString());
        }
        if (cells.isNotNeeded(product)) {
            add(ReasonKind.NOT_NEEDED, account, product, Optional.empty(), "");
        }
    }

    private void add(ReasonKind kind, int account, int product, Optional<Subject> fact, String text) {
        reasons.add(new CellReason(
                kind, survey.id(account), columns.product(product).id(), fact, text));
    }
}
