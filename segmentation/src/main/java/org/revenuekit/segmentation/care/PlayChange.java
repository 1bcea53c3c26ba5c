package org.revenuekit.segmentation.care;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.internal.Definitions;

/**
 * Plays now against plays then.
 *
 * @param raised those that are new
 * @param still those that were due then, too, with the due date of now
 * @param gone those that are no longer due, as they were then
 */
public record PlayChange(
        ImmutableList<RaisedPlay> raised, ImmutableList<RaisedPlay> still, ImmutableList<RaisedPlay> gone) {
    /** What makes two plays the same. */
    private record Key(AccountId account, String rule) {
        static Key of(RaisedPlay play) {
            return new Key(play.account(), play.rule().id());
        }
    }

    static PlayChange between(RaisedPlays earlier, RaisedPlays later) {
        Definitions.checkSame(PlayBook::ref, earlier.definition(), later.definition());
        Set<Key> then = keys(earlier);
        Set<Key> now = keys(later);
        Map<Boolean, ImmutableList<RaisedPlay>> byStay = later.list().stream()
                .collect(Collectors.partitioningBy(
                        play -> then.contains(Key.of(play)), ImmutableList.toImmutableList()));
        return new PlayChange(
                byStay.getOrDefault(false, ImmutableList.of()),
                byStay.getOrDefault(true, ImmutableList.of()),
                earlier.list().stream()
                        .filter(play -> !now.contains(Key.of(play)))
                        .collect(ImmutableList.toImmutableList()));
    }

    private static Set<Key> keys(RaisedPlays plays) {
        return plays.list().stream().map(Key::of).collect(ImmutableSet.toImmutableSet());
    }
}
