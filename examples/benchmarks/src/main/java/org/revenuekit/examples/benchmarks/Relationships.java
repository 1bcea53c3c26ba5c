package org.revenuekit.examples.benchmarks;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.revenuekit.core.account.Account;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.account.Accounts;
import org.revenuekit.core.contact.ContactRole;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.BusinessCalendar;
import org.revenuekit.segmentation.phase.Evidence;
import org.revenuekit.segmentation.phase.EvidenceId;
import org.revenuekit.segmentation.phase.EvidenceStatus;
import org.revenuekit.segmentation.phase.FactKind;

/** Accounts with twenty pieces of evidence each, within three years; one in ten is only planned. */
final class Relationships {
    static final AsOf AS_OF = BusinessCalendar.of(ZoneOffset.UTC, Month.APRIL).endOf(LocalDate.of(2026, 3, 31));

    private static final int EACH = 20;
    private static final int DAYS = 3 * 365;
    private static final long SEED = 6;
    private static final ImmutableList<ContactRole> ROLES = ImmutableList.copyOf(ContactRole.values());
    private static final FactKind[] KINDS = {
        FactKind.CALL,
        FactKind.CALL,
        FactKind.CALL,
        FactKind.MEETING,
        FactKind.VISIT,
        FactKind.WEB_MEETING,
        FactKind.BUSINESS_CARD,
        FactKind.COMPETITIVE_QUOTE,
        FactKind.COMPETITOR_OFFER_SHARED,
        FactKind.COMPROMISE_SHARED,
        FactKind.SOLE_SOURCE,
        FactKind.CONSULTATION
    };

    private final Accounts accounts;
    private final ImmutableList<ImmutableList<Evidence>> byAccount;

    private Relationships(Accounts accounts, ImmutableList<ImmutableList<Evidence>> byAccount) {
        this.accounts = accounts;
        this.byAccount = byAccount;
    }

    static Relationships generate(int size) {
        Random random = new Random(SEED);
        ImmutableList.Builder<Account> accounts = ImmutableList.builder();
        ImmutableList.Builder<ImmutableList<Evidence>> byAccount = ImmutableList.builder();
        for (int i = 0; i < size; i++) {
            AccountId id = AccountId.of("A-" + i);
            accounts.add(Account.of(id));
            List<Evidence> evidence = new ArrayList<>();
            for (int k = 0; k < EACH; k++) {
                evidence.add(evidence(id, "E-" + i + "-" + k, random));
            }
            byAccount.add(ImmutableList.copyOf(evidence));
        }
        return new Relationships(Accounts.of(accounts.build()), byAccount.build());
    }

    private static Evidence evidence(AccountId account, String id, Random random) {
        FactKind kind = KINDS[random.nextInt(KINDS.length)];
        Evidence held =
                Evidence.held(EvidenceId.of(id), kind, account, AS_OF.date().minusDays(random.nextInt(DAYS)));
        if (kind.isPersonal()) {
            held = held.withActor(ROLES.get(random.nextInt(ROLES.size())));
        }
        return random.nextInt(10) == 0 ? held.withStatus(EvidenceStatus.PLANNED) : held;
    }

    Accounts accounts() {
        return accounts;
    }

    ImmutableList<ImmutableList<Evidence>> byAccount() {
        return byAccount;
    }

    ImmutableList<Evidence> all() {
        return byAccount.stream().flatMap(List::stream).collect(ImmutableList.toImmutableList());
    }
}
