package org.revenuekit.funnel.attribution;

import static org.revenuekit.funnel.attribution.AttributionWorld.STAGES;
import static org.revenuekit.funnel.attribution.AttributionWorld.WON;

import com.google.common.collect.Collections2;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.revenuekit.core.internal.Fraction;
import org.revenuekit.core.time.Span;
import org.revenuekit.funnel.journey.Journey;
import org.revenuekit.funnel.journey.Journeys;
import org.revenuekit.funnel.journey.Pass;
import org.revenuekit.funnel.journey.Visit;
import org.revenuekit.funnel.process.ChannelId;

/** Attribution as one would do it by hand: every order in which the touches of a path may have been, and their mean. */
final class AttributionOracle {
    final Map<ChannelId, Credit> credits = new TreeMap<>();
    long conversions;
    long unattributed;
    private final AttributionPolicy policy;

    AttributionOracle(AttributionPolicy policy, Journeys journeys, List<CampaignTouch> touches, Span period) {
        this.policy = policy;
        touches.forEach(touch -> credits.put(touch.channel(), AttributionWorld.credit(0, 1)));
        journeys.stream().forEach(journey -> add(journey, touches, period));
    }

    private void add(Journey journey, List<CampaignTouch> touches, Span period) {
        Optional<Instant> before = Optional.empty();
        for (Pass pass : journey.passes()) {
            Optional<Instant> at = convertedAt(pass);
            boolean counts =
                    at.isPresent() && (before.isEmpty() || policy.conversions() == CountedConversions.EVERY_PASS);
            if (counts) {
                if (period.contains(AttributionWorld.CALENDAR.dateOf(at.get()))) {
                    add(path(journey, before, at.get(), touches));
                }
                before = at;
            }
        }
    }

    private Optional<Instant> convertedAt(Pass pass) {
        int stage = STAGES.indexOf(policy.stage().orElse(WON));
        return pass.visits().stream()
                .filter(visit -> STAGES.indexOf(visit.stage()) >= stage)
                .map(Visit::enteredAt)
                .findFirst();
    }

    private List<CampaignTouch> path(
            Journey journey, Optional<Instant> before, Instant at, List<CampaignTouch> touches) {
        List<CampaignTouch> path = new ArrayList<>();
        for (CampaignTouch touch : new HashSet<>(touches)) {
            boolean isOld = policy.lookBack().isPresent()
                    && touch.at().plus(policy.lookBack().get()).isBefore(at);
            boolean isUsed = before.isPresent() && !touch.at().isAfter(before.get());
            if (touch.lead().equals(journey.lead().id()) && !touch.at().isAfter(at) && !isOld && !isUsed) {
                path.add(touch);
            }
        }
        return path;
    }

    private void add(List<CampaignTouch> path) {
        conversions++;
        if (path.isEmpty()) {
            unattributed++;
            return;
        }
        List<List<CampaignTouch>> orders = Collections2.permutations(path).stream()
                .filter(AttributionOracle::isInOrder)
                .toList();
        for (List<CampaignTouch> order : orders) {
            for (int place = 0; place < order.size(); place++) {
                Fraction share = share(place, order.size()).times(Fraction.of(1, orders.size()));
                credits.merge(order.get(place).channel(), new Credit(share), Credit::plus);
            }
        }
    }

    private static boolean isInOrder(List<CampaignTouch> path) {
        for (int i = 1; i < path.size(); i++) {
            if (path.get(i).at().isBefore(path.get(i - 1).at())) {
                return false;
            }
        }
        return true;
    }

    private Fraction share(int place, int size) {
        return switch (policy.model()) {
            case FIRST -> place == 0 ? Fraction.ONE : Fraction.ZERO;
            case LAST -> place == size - 1 ? Fraction.ONE : Fraction.ZERO;
            case LINEAR -> Fraction.of(1, size);
            case U_SHAPED -> shareOfU(place, size);
        };
    }

    private Fraction shareOfU(int place, int size) {
        int first = policy.firstWeight();
        int last = policy.lastWeight();
        if (size == 1) {
            return Fraction.ONE;
        }
        if (size == 2) {
            return Fraction.of(place == 0 ? first : last, first + last);
        }
        int all = first + policy.middleWeight() + last;
        if (place == 0) {
            return Fraction.of(first, all);
        }
        return place == size - 1 ? Fraction.of(last, all) : Fraction.of(policy.middleWeight(), (long) all * (size - 2));
    }
}
