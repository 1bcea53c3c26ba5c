package org.revenuekit.segmentation.care;

import com.google.common.collect.ImmutableList;
import org.revenuekit.core.internal.AccountItem;
import org.revenuekit.core.internal.Definitions;
import org.revenuekit.core.internal.SideBySide;

/**
 * Plays now against plays then.
 *
 * @param raised those that are new
 * @param still those that were due then, too, with the due date of now
 * @param gone those that are no longer due, as they were then
 */
public record PlayChange(
        ImmutableList<RaisedPlay> raised, ImmutableList<RaisedPlay> still, ImmutableList<RaisedPlay> gone) {
    static PlayChange between(RaisedPlays earlier, RaisedPlays later) {
        Definitions.checkSame(PlayBook::ref, earlier.definition(), later.definition());
        SideBySide<AccountItem, RaisedPlay> plays = SideBySide.of(PlayChange::key, earlier.list(), later.list());
        return new PlayChange(plays.came(), plays.stayed(), plays.gone());
    }

    /** What makes two plays the same. */
    private static AccountItem key(RaisedPlay play) {
        return new AccountItem(play.account(), play.rule().id());
    }
}
