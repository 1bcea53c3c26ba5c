package org.revenuekit.examples.benchmarks;

import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.revenuekit.core.account.Account;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.money.TaxBasis;
import org.revenuekit.core.opportunity.Opportunities;
import org.revenuekit.core.opportunity.Opportunity;
import org.revenuekit.core.opportunity.OpportunityId;
import org.revenuekit.core.opportunity.Outcome;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.BusinessCalendar;
import org.revenuekit.hierarchy.link.ParentLink;

/**
 * Generated companies, the same for the same number: ids of 18 chars, families from one account to 20,000 (many small,
 * few large), about eleven levels deep at most, in random order. One family in 450 runs in a circle, one in 100 hangs
 * from a parent that is not among the accounts. Every account has one won opportunity, and these come in an order of
 * their own. Every id is an object of its own wherever it stands, as if read from a file.
 */
final class Companies {
    static final CurrencyUnit USD = CurrencyUnit.USD;

    private static final int LARGEST_FAMILY = 20_000;
    private static final double MANY_SMALL_FAMILIES = 1.08;
    private static final int FAMILIES_PER_CIRCLE = 450;
    private static final int FAMILIES_PER_ORPHAN = 100;
    private static final int LARGEST_AMOUNT = 100_000_000;
    private static final String ID_CHARS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    private final List<Account> accounts;
    private final List<ParentLink> links;
    private final Opportunities opportunities;
    private final AsOf asOf =
            BusinessCalendar.of(ZoneId.of("UTC"), Month.JANUARY).endOf(LocalDate.of(2026, 3, 31));

    private Companies(List<Account> accounts, List<ParentLink> links, List<Opportunity> opportunities) {
        this.accounts = accounts;
        this.links = links;
        this.opportunities = Opportunities.of(TaxBasis.UNSTATED, opportunities);
    }

    static Companies generate(int count) {
        Random random = new Random(count);
        String[] ids = new String[count];
        Arrays.setAll(ids, i -> id("001", random));
        String[] parents = parents(ids, random);
        List<Account> accounts = new ArrayList<>(count);
        List<ParentLink> links = new ArrayList<>(count);
        for (int i : shuffled(count, random)) {
            accounts.add(Account.of(accountId(ids[i])));
            if (!parents[i].isEmpty()) {
                links.add(ParentLink.of(accountId(ids[i]), accountId(parents[i])));
            }
        }
        List<Opportunity> opportunities = new ArrayList<>(count);
        for (int i : shuffled(count, random)) {
            opportunities.add(won(accountId(ids[i]), random));
        }
        return new Companies(accounts, links, opportunities);
    }

    /** The id of each account's parent, or nothing. Families stand one after the other. */
    private static String[] parents(String[] ids, Random random) {
        String[] parents = new String[ids.length];
        int families = 0;
        for (int top = 0; top < ids.length; families++) {
            double drawn = Math.pow(1 - random.nextDouble(), -1 / MANY_SMALL_FAMILIES);
            int size = (int) Math.min(Math.min(drawn, LARGEST_FAMILY), ids.length - top);
            for (int i = 1; i < size; i++) {
                parents[top + i] = ids[top + random.nextInt((i + 1) / 2)];
            }
            if (families % FAMILIES_PER_CIRCLE == 0) {
                parents[top] = size == 1 ? "" : ids[top + 1 + random.nextInt(size - 1)];
            } else {
                parents[top] = families % FAMILIES_PER_ORPHAN == 1 ? id("00X", random) : "";
            }
            top += size;
        }
        return parents;
    }

    private static List<Integer> shuffled(int count, Random random) {
        List<Integer> order = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            order.add(i);
        }
        Collections.shuffle(order, random);
        return order;
    }

    private static Opportunity won(AccountId account, Random random) {
        Money amount = Money.ofMinor(USD, 1 + random.nextInt(LARGEST_AMOUNT));
        return Opportunity.builder()
                .id(OpportunityId.of(id("006", random)))
                .account(account)
                .outcome(Outcome.WON)
                .closedOn(LocalDate.of(2025, 1, 1).plusDays(random.nextInt(365)))
                .amount(MoneyFraction.of(amount))
                .build();
    }

    private static String id(String prefix, Random random) {
        StringBuilder id = new StringBuilder(prefix);
        while (id.length() < 18) {
            id.append(ID_CHARS.charAt(random.nextInt(ID_CHARS.length())));
        }
        return id.toString();
    }

    @SuppressWarnings("StringCopy")
    private static AccountId accountId(String id) {
        return AccountId.of(new String(id.toCharArray()));
    }

    List<Account> accounts() {
        return accounts;
    }

    List<ParentLink> links() {
        return links;
    }

    Opportunities opportunities() {
        return opportunities;
    }

    AsOf asOf() {
        return asOf;
    }

    /** What an opportunity is worth in cents, as a plain program would take it. */
    static long cents(Opportunity opportunity) {
        return opportunity.value().orElseThrow().amount().movePointRight(2).longValueExact();
    }
}
