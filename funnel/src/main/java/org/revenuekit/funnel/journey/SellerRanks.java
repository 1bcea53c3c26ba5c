package org.revenuekit.funnel.journey;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.revenuekit.core.internal.IdIndex;
import org.revenuekit.core.seller.SellerId;

/** Numbers sellers by the order of their ids, so that the order in which events name them changes nothing. */
final class SellerRanks {
    private final IdIndex<SellerId> index = new IdIndex<>(16);
    private final List<SellerId> named = new ArrayList<>();

    int add(SellerId id) {
        int position = index.add(id);
        if (position == named.size()) {
            named.add(id);
        }
        return position;
    }

    ImmutableList<SellerId> ranked() {
        return ImmutableList.sortedCopyOf(named);
    }

    /** Returns for each seller, in the order added, its place among those ranked. */
    int[] ranks() {
        int[] ranks = new int[named.size()];
        int rank = 0;
        for (SellerId id : ranked()) {
            ranks[index.find(id)] = rank++;
        }
        return ranks;
    }
}
