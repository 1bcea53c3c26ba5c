package org.revenuekit.hierarchy.testkit;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.arbitraries.ArbitraryDecorator;
import org.revenuekit.core.account.Account;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.account.Accounts;
import org.revenuekit.core.time.Span;
import org.revenuekit.hierarchy.link.ParentLink;

/**
 * Accounts and links. Unless told otherwise it makes everything that real links do: circles, self links, several
 * parents, duplicates, parents that are only named or not among the accounts, ambiguous names, unknown children, links
 * that no longer hold. It is immutable: each method returns a changed copy.
 */
public final class HierarchyInputArbitrary extends ArbitraryDecorator<HierarchyInput> {
    /** Two spellings of one name, and names that accounts may or may not have. */
    private static final List<String> NAMES = List.of("Acme", "ACME ", "Dogs Extraordinaire", "株式会社 犬", "Beta");

    private static final Span PAST = Span.until(LocalDate.of(2020, 1, 1));

    private final int maxAccounts;
    private final boolean clean;

    HierarchyInputArbitrary() {
        this(HierarchyArbitraries.NODES, false);
    }

    private HierarchyInputArbitrary(int maxAccounts, boolean clean) {
        this.maxAccounts = maxAccounts;
        this.clean = clean;
    }

    /**
     * Returns inputs of another size.
     *
     * @param most the most accounts, 0 to 200; {@value HierarchyArbitraries#NODES} by default
     * @return a copy
     * @throws IllegalArgumentException if it is out of bounds
     */
    public HierarchyInputArbitrary maxAccounts(int most) {
        checkArgument(most >= 0 && most <= 200, "most must be 0 to 200, was %s", most);
        return new HierarchyInputArbitrary(most, clean);
    }

    /**
     * Returns inputs with nothing to find: forests over accounts, linked by id.
     *
     * @return a copy
     */
    public HierarchyInputArbitrary withoutFindings() {
        return new HierarchyInputArbitrary(maxAccounts, true);
    }

    @Override
    protected Arbitrary<HierarchyInput> arbitrary() {
        Arbitrary<Shape> shapes =
                clean ? Arbitraries.of(Shape.FOREST, Shape.CHAIN, Shape.HUB) : Arbitraries.of(Shape.class);
        Arbitrary<List<Extra>> extras = Combinators.combine(draws(), draws(), Arbitraries.of(Extra.Kind.class))
                .as(Extra::new)
                .list()
                .ofMaxSize(clean ? 0 : maxAccounts);
        return Combinators.combine(seats(), shapes, extras, draws()).as(HierarchyInputArbitrary::input);
    }

    private static Arbitrary<Integer> draws() {
        return Arbitraries.integers().between(0, 10_000).withoutEdgeCases();
    }

    /** An account before it has a parent. */
    private record Seat(String id, Optional<String> name, int draw) {
        AccountId accountId() {
            return AccountId.of(id);
        }

        Account account() {
            return name.map(given -> Account.of(accountId(), given)).orElseGet(() -> Account.of(accountId()));
        }
    }

    private Arbitrary<List<Seat>> seats() {
        return Combinators.combine(
                        HierarchyArbitraries.ids(), Arbitraries.of(NAMES).optional(0.4), draws())
                .as(Seat::new)
                .list()
                .ofMaxSize(maxAccounts)
                .uniqueElements(Seat::id);
    }

    /** A link beside those that make the shape. */
    private record Extra(int child, int parent, Kind kind) {
        enum Kind {
            BY_ID,
            BY_NAME,
            EXTERNAL,
            OF_EXTERNAL,
            PAST
        }

        ParentLink link(List<Seat> seats) {
            AccountId someChild = seats.get(child % seats.size()).accountId();
            AccountId someParent = seats.get(parent % seats.size()).accountId();
            return switch (kind) {
                case BY_ID -> ParentLink.of(someChild, someParent);
                case BY_NAME -> ParentLink.ofName(someChild, NAMES.get(parent % NAMES.size()));
                case EXTERNAL -> ParentLink.of(someChild, external(parent));
                case OF_EXTERNAL -> ParentLink.of(external(child), someParent);
                case PAST -> ParentLink.of(someChild, someParent).withValidity(HierarchyInputArbitrary.PAST);
            };
        }

        private static AccountId external(int draw) {
            return AccountId.of("x-" + draw % 3);
        }
    }

    private static HierarchyInput input(List<Seat> seats, Shape shape, List<Extra> extras, int order) {
        List<ParentLink> links = new ArrayList<>();
        for (int node = 0; node < seats.size(); node++) {
            int parent = shape.parent(node, seats.get(node).draw(), seats.size());
            if (parent != Shape.TOP) {
                links.add(ParentLink.of(
                        seats.get(node).accountId(), seats.get(parent).accountId()));
            }
        }
        if (!seats.isEmpty()) {
            extras.forEach(extra -> links.add(extra.link(seats)));
        }
        if (order > 0) {
            Collections.shuffle(links, new Random(order));
        }
        return new HierarchyInput(Accounts.of(seats.stream().map(Seat::account).toList()), ImmutableList.copyOf(links));
    }
}
