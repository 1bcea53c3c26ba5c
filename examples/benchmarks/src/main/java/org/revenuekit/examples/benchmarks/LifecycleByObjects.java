package org.revenuekit.examples.benchmarks;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.asset.AssetPeriod;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.funnel.journey.Journeys;
import org.revenuekit.funnel.lifecycle.AcquisitionLead;
import org.revenuekit.funnel.lifecycle.CustomerEventKind;
import org.revenuekit.funnel.lifecycle.CustomerLifecyclePolicy;
import org.revenuekit.funnel.lifecycle.CustomerLifecycleTracking;
import org.revenuekit.funnel.lifecycle.CustomerLifecycles;
import org.revenuekit.funnel.lifecycle.CustomerStage;
import org.revenuekit.funnel.process.ChannelId;

/** The library's public API. Of each channel the answer is the accounts by stage, then the days to the deal. */
final class LifecycleByObjects {
    static final ImmutableList<CustomerStage> STAGES = ImmutableList.copyOf(CustomerStage.values());

    /** How many numbers there are of a channel. */
    static final int NUMBERS = STAGES.size() + 1;

    private static final CustomerLifecyclePolicy POLICY = CustomerLifecyclePolicy.builder()
            .ref(DefinitionRef.of("benchmark", 1))
            .acquiredBy(AcquisitionLead.FIRST)
            .build();

    private static final String PREFIX = "account-";

    private LifecycleByObjects() {}

    static AccountId account(int number) {
        return AccountId.of(PREFIX + number);
    }

    /** Three of four have bought something. */
    static boolean hasAssets(AccountId account) {
        return hasAssets(Integer.parseInt(account.value().substring(PREFIX.length())));
    }

    static boolean hasAssets(int account) {
        return account % 4 != 0;
    }

    static long[] answer(Journeys journeys, List<AssetPeriod> periods) {
        CustomerLifecycles lifecycles = CustomerLifecycleTracking.of(POLICY).follow(journeys, periods, List.of());
        long[] answer = new long[SalesLog.CHANNELS * NUMBERS];
        lifecycles.by(lifecycles.acquiredBy()).groups().forEach((channel, some) -> {
            int at = place(channel);
            for (int i = 0; i < STAGES.size(); i++) {
                answer[at + i] = some.count(STAGES.get(i));
            }
            answer[at + NUMBERS - 1] = some.passage(CustomerEventKind.FIRST_CONTACT, CustomerEventKind.WON)
                    .arrived()
                    .total()
                    .toDays();
        });
        return answer;
    }

    static int place(ChannelId channel) {
        return NUMBERS * Integer.parseInt(channel.value().substring(1));
    }

    static void check(String way, long[] expected, long[] answer) {
        if (!Arrays.equals(expected, answer)) {
            throw new IllegalStateException(
                    way + " answers " + Arrays.toString(answer) + " where expected is " + Arrays.toString(expected));
        }
    }
}
