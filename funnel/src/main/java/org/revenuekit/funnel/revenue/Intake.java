package org.revenuekit.funnel.revenue;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.asset.AssetId;
import org.revenuekit.core.asset.AssetPeriod;
import org.revenuekit.core.asset.UnitPrice;
import org.revenuekit.core.internal.IdIndex;
import org.revenuekit.core.money.ExchangeRates;
import org.revenuekit.core.time.AsOf;

/** Makes lines of the periods that count, and says what became of the others. A row is a period that is seen. */
final class Intake {
    static final long NO_PRICE = -1;
    static final long NO_RATE = -2;
    static final long DUPLICATE = -3;
    static final long CANCELLED = -4;

    private static final int FEWEST = 16;
    private static final int BATCH = 1_024;

    private final RevenuePolicy policy;
    private final long knownOn;
    private final Prices prices;
    private final IntakeFindings findings;

    private final IdIndex<AssetId> assets;
    private final IdIndex<AccountId> accounts;
    private final List<AssetPeriod> periods;
    private final Units units;
    private int[] asset;
    private int[] account;
    private int numbered;
    private long[] from;
    private long[] to;

    Intake(RevenuePolicy policy, ExchangeRates rates, AsOf asOf, Iterable<AssetPeriod> given) {
        int expected = given instanceof Collection<?> all ? Math.max(FEWEST, all.size()) : FEWEST;
        this.policy = policy;
        this.knownOn = asOf.knownOn().toEpochDay();
        this.prices = new Prices(policy, rates);
        this.findings = new IntakeFindings(asOf.knownOn());
        this.assets = new IdIndex<>(expected);
        this.accounts = new IdIndex<>(expected / 2);
        this.periods = new ArrayList<>(expected);
        this.units = new Units(expected);
        this.asset = new int[expected];
        this.account = new int[expected];
        this.from = new long[expected];
        this.to = new long[expected];
        given.forEach(period -> see(requireNonNull(period, "periods must not contain null")));
        number();
    }

    private void see(AssetPeriod period) {
        if (period.knownFromDay() > knownOn) {
            findings.addUnknown();
        } else if (period.active().isEmpty()) {
            findings.addEmpty();
        } else {
            add(period);
        }
    }

    private void add(AssetPeriod period) {
        int row = periods.size();
        if (row == from.length) {
            asset = Arrays.copyOf(asset, 2 * row);
            account = Arrays.copyOf(account, 2 * row);
            from = Arrays.copyOf(from, 2 * row);
            to = Arrays.copyOf(to, 2 * row);
        }
        periods.add(period);
        from[row] = period.active().startDay();
        to[row] = period.active().endDay();
        price(period);
        if (periods.size() - numbered == BATCH) {
            number();
        }
    }

    /** Looks up the ids of a batch at once, while its periods are still at hand: most of the time goes into this. */
    private void number() {
        assets.addAll(asset, numbered, periods.size(), row -> periods.get(row).asset());
        accounts.addAll(
                account, numbered, periods.size(), row -> periods.get(row).account());
        numbered = periods.size();
    }

    private void price(AssetPeriod period) {
        Optional<UnitPrice> price = period.price();
        if (price.isEmpty()) {
            units.add(NO_PRICE);
            return;
        }
        Optional<BigDecimal> rate = prices.rate(price.get());
        if (rate.isEmpty()) {
            units.add(NO_RATE);
            return;
        }
        units.add(
                price.get().amount().amount(),
                rate.get(),
                period.quantity(),
                prices.perMonth(price.get().period()));
    }

    /** Makes the lines, by account. To be asked once. */
    Keys<AccountId> lines() {
        Buckets byAsset = Buckets.of(periods.size(), row -> asset[row], assets.size());
        cut(byAsset);
        cancel();
        findings.addRows(periods, units);
        Buckets byAccount = byAsset.regroup(row -> counts(row) ? account[row] : -1, accounts.size());
        new Netting(policy.nettingDays(), asset, from, to).net(byAccount, byAsset, this::counts);
        return new Keys<>(table(), accounts, byAccount);
    }

    private boolean counts(int row) {
        return units.get(row) > 0 && from[row] < to[row];
    }

    /** Each period of an asset lasts until it ends or the next one starts. */
    private void cut(Buckets byAsset) {
        RowOrder order = new RowOrder(periods, from);
        for (int i = 0; i < byAsset.size(); i++) {
            sort(byAsset, i, order);
            long equal = 0;
            long overlaps = 0;
            int last = -1;
            for (int at = byAsset.start(i); at < byAsset.end(i); at++) {
                int row = byAsset.row(at);
                if (last >= 0 && from[last] == from[row] && periods.get(last).equals(periods.get(row))) {
                    units.set(row, DUPLICATE);
                    equal++;
                    continue;
                }
                if (last >= 0 && to[last] > from[row]) {
                    to[last] = from[row];
                    overlaps++;
                }
                last = row;
            }
            if (equal + overlaps > 0) { // hardly ever, and an id is brought from memory for it
                findings.addAsset(assets.get(i), equal, overlaps);
            }
        }
    }

    private void sort(Buckets byAsset, int bucket, RowOrder order) {
        for (int at = byAsset.start(bucket) + 1; at < byAsset.end(bucket); at++) {
            if (from[byAsset.row(at - 1)] >= from[byAsset.row(at)]) {
                byAsset.sort(bucket, order);
                return;
            }
        }
    }

    /** Where revenue is lost on the day of the decision, no period goes on after it. */
    private void cancel() {
        if (policy.churnDate() != ChurnDate.CANCELLATION) {
            return;
        }
        for (int row = 0; row < periods.size(); row++) {
            Optional<LocalDate> on = periods.get(row).cancelledOn();
            if (on.isPresent() && units.get(row) >= 0) {
                if (on.get().toEpochDay() <= from[row]) {
                    units.set(row, CANCELLED);
                }
                to[row] = Math.min(to[row], on.get().toEpochDay());
            }
        }
    }

    private LineTable table() {
        boolean fits = units.fits() && sumFits();
        return new LineTable(
                policy.currency(),
                periods,
                from,
                to,
                units,
                fits ? ImmutableList.of() : periods.stream().map(prices::exact).collect(toImmutableList()));
    }

    private boolean sumFits() {
        long sum = 0;
        for (int row = 0; row < periods.size(); row++) {
            sum += counts(row) ? units.get(row) : 0;
            if (sum < 0) {
                return false;
            }
        }
        return true;
    }

    IntakeFindings findings() {
        return findings;
    }
}
