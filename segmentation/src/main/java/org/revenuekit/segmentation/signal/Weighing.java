package org.revenuekit.segmentation.signal;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.account.Accounts;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.segmentation.internal.Decay;

/** Weighs signals by their age, and counts each event once. */
final class Weighing {
    private final SignalPolicy policy;
    private final Accounts accounts;
    private final AsOf asOf;
    private final ImmutableMap<SignalKind, Decay> decay;
    private final FindingCounts counts = new FindingCounts("signals");
    private final Map<AccountId, List<LiveSignal>> live = new TreeMap<>();
    private final ImmutableSetMultimap.Builder<AccountId, SellerId> noticed = ImmutableSetMultimap.builder();
    private final List<Finding> sameEvents = new ArrayList<>();

    Weighing(SignalPolicy policy, Accounts accounts, AsOf asOf) {
        this.policy = policy;
        this.accounts = accounts;
        this.asOf = asOf;
        this.decay = policy.halfLifeDays().entrySet().stream()
                .collect(toImmutableMap(Map.Entry::getKey, days -> Decay.ofHalfLife(days.getValue())));
    }

    SignalBoard board(Iterable<OpportunitySignal> given) {
        given.forEach(this::add);
        ImmutableMap.Builder<AccountId, AccountSignals> strengths = ImmutableMap.builder();
        live.forEach((account, signals) -> strengths.put(account, strength(account, signals)));
        ImmutableMap<AccountId, AccountSignals> all = strengths.buildOrThrow();
        Findings findings = counts.findings().plus(Findings.of(sameEvents));
        return new SignalBoard(policy, accounts, asOf, all, noticed.build(), findings);
    }

    private void add(OpportunitySignal signal) {
        AccountId account = signal.account();
        if (accounts.index().find(account) < 0) {
            counts.add(SignalFinding.UNKNOWN_ACCOUNT, Subject.of(account));
        } else if (!asOf.sees(signal.observedOn())) {
            counts.add(SignalFinding.FUTURE_DATED, Subject.of(account));
        } else if (signal.recordedOn().isAfter(asOf.knownOn())) {
            counts.add(SignalFinding.RECORDED_LATER, Subject.of(account));
        } else {
            addSeen(signal, weight(signal));
        }
    }

    private void addSeen(OpportunitySignal signal, BigDecimal weight) {
        AccountId account = signal.account();
        if (weight.signum() == 0) {
            counts.add(SignalFinding.FADED, Subject.of(account));
        } else {
            live.computeIfAbsent(account, a -> new ArrayList<>()).add(new LiveSignal(signal, weight));
            signal.noticedBy().ifPresent(seller -> noticed.put(account, seller));
        }
    }

    private BigDecimal weight(OpportunitySignal signal) {
        long age = ChronoUnit.DAYS.between(signal.observedOn(), asOf.date());
        int left = requireNonNull(decay.get(signal.kind())).millionthsAfter(age);
        return signal.strength()
                .multiply(BigDecimal.valueOf(left, SignalStrength.DECIMALS))
                .setScale(SignalStrength.DECIMALS, RoundingMode.HALF_UP);
    }

    private AccountSignals strength(AccountId account, List<LiveSignal> signals) {
        signals.sort(SignalOrder.STRONGEST);
        Map<String, Integer> times = new TreeMap<>();
        ImmutableList.Builder<LiveSignal> strongest = ImmutableList.builder();
        for (LiveSignal signal : signals) {
            if (times.merge(signal.signal().dedupeKey(), 1, Integer::sum) == 1) {
                strongest.add(signal);
            }
        }
        times.forEach((event, number) -> {
            if (number > 1) {
                sameEvents.add(sameEvent(account, event, number - 1));
            }
        });
        ImmutableList<LiveSignal> each = strongest.build();
        return new AccountSignals(account, SignalStrength.of(policy.combination(), each), each);
    }

    private static Finding sameEvent(AccountId account, String event, int number) {
        return Finding.builder()
                .kind(SignalFinding.SAME_EVENT)
                .subject(Subject.of(account))
                .putDetail("signals", Integer.toString(number))
                .putDetail("event", event)
                .build();
    }
}
