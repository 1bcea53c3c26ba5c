package org.revenuekit.hierarchy.testkit;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.revenuekit.core.account.Account;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.account.AccountStatus;
import org.revenuekit.core.account.Accounts;
import org.revenuekit.core.account.Country;
import org.revenuekit.core.account.Language;
import org.revenuekit.core.time.Span;
import org.revenuekit.hierarchy.link.LinkKind;
import org.revenuekit.hierarchy.link.LinkSource;
import org.revenuekit.hierarchy.link.ParentAbsence;
import org.revenuekit.hierarchy.link.ParentLink;
import org.revenuekit.hierarchy.link.Share;
import org.revenuekit.hierarchy.link.StatedInfluence;

/** Accounts and links as registries state them. Few ids and few days, so that statements meet. */
final class RegistryLinks {
    private static final List<String> IDS = List.of("b", "a", "A", "9", "10", "c");
    private static final List<String> OTHERS = List.of("x-1", "x-2");
    private static final String NAME = "Acme";
    private static final int LINKS = 14;

    /** The day asked about and its neighbour, on which half-open spans end or begin. */
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);

    private RegistryLinks() {}

    static Arbitrary<HierarchyInput> inputs() {
        return Combinators.combine(accounts(), links()).as(HierarchyInput::new);
    }

    private static Arbitrary<Accounts> accounts() {
        return Combinators.combine(
                        Arbitraries.of(IDS),
                        Arbitraries.of(NAME).optional(0.2),
                        Arbitraries.of("JP", "DE").map(Country::of).optional(0.7),
                        Arbitraries.of("ja", "de").map(Language::of).optional(0.5),
                        Arbitraries.of(AccountStatus.class).optional(0.5))
                .as((id, name, country, language, status) -> Account.builder()
                        .id(AccountId.of(id))
                        .name(name)
                        .country(country)
                        .language(language)
                        .status(status)
                        .build())
                .list()
                .uniqueElements(Account::id)
                .ofMaxSize(IDS.size())
                .map(Accounts::of);
    }

    private static Arbitrary<ImmutableList<ParentLink>> links() {
        return Combinators.combine(
                        targets(),
                        Arbitraries.frequencyOf(
                                Tuple.of(1, Arbitraries.of(LinkKind.class)),
                                Tuple.of(1, Arbitraries.just(LinkKind.OWNERSHIP))),
                        shares().optional(0.7),
                        Arbitraries.frequency(
                                Tuple.of(3, StatedInfluence.NONE),
                                Tuple.of(1, StatedInfluence.SIGNIFICANT),
                                Tuple.of(1, StatedInfluence.CONTROLLING)),
                        spans(),
                        spans(),
                        Arbitraries.of("GLEIF", "CRM").map(LinkSource::of).optional(0.6))
                .as((target, kind, share, influence, validity, recorded, source) -> target.toBuilder()
                        .kind(kind)
                        .share(share)
                        .influence(influence)
                        .validity(validity)
                        .recorded(recorded)
                        .source(source)
                        .build())
                .list()
                .ofMaxSize(LINKS)
                .map(ImmutableList::copyOf);
    }

    /** Who is said to be whose parent: by id mostly, seldom by name, seldom nobody. */
    private static Arbitrary<ParentLink> targets() {
        Arbitrary<AccountId> ids = Arbitraries.frequencyOf(
                        Tuple.of(6, Arbitraries.of(IDS)), Tuple.of(1, Arbitraries.of(OTHERS)))
                .map(AccountId::of);
        return Arbitraries.frequencyOf(
                Tuple.of(8, Combinators.combine(ids, ids).as(ParentLink::of)),
                Tuple.of(1, ids.map(child -> ParentLink.ofName(child, NAME))),
                Tuple.of(
                        1,
                        Combinators.combine(ids, Arbitraries.of(ParentAbsence.class))
                                .as(ParentLink::absent)));
    }

    /** Exact ones and ranges, at the thresholds and beside them; several holders together often exceed the whole. */
    private static Arbitrary<Share> shares() {
        Arbitrary<BigDecimal> bounds = Arbitraries.of("0.5", "0.51", "1", "0.4", "0.2", "0.15", "0.1", "0")
                .map(BigDecimal::new);
        return Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(Share.of(new BigDecimal("0.5")))),
                Tuple.of(3, bounds.map(Share::of)),
                Tuple.of(
                        1,
                        Combinators.combine(bounds, bounds)
                                .as((one, other) -> Share.between(one.min(other), one.max(other)))),
                Tuple.of(1, Arbitraries.just(Share.unknown())));
    }

    private static Arbitrary<Span> spans() {
        return Arbitraries.frequency(
                Tuple.of(8, Span.always()),
                Tuple.of(1, Span.until(DAY)),
                Tuple.of(1, Span.until(DAY.plusDays(1))),
                Tuple.of(1, Span.from(DAY)),
                Tuple.of(1, Span.from(DAY.plusDays(1))),
                Tuple.of(1, Span.of(DAY.minusYears(1), DAY.plusYears(1))));
    }
}
