package org.revenuekit.funnel.testkit;

import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.revenuekit.funnel.testkit.KnownBad.OnlyWhenAskedFor;

/**
 * Test classes of wrong counters. They must fail, so they run only where {@link ConversionCounterContractTest} asks.
 */
final class KnownBadConversionCounters {
    private KnownBadConversionCounters() {}

    /** Naive counters are slow, and none of these is wrong about size. */
    private interface Slow extends ConversionCounterContract {
        @Override
        default int largeSize() {
            return 20;
        }

        @Override
        default int smallScope() {
            return 2;
        }
    }

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class LeavesTiesAsGiven implements Slow {
        @Override
        public ConversionCounter subject() {
            return WrongConversionCounters::leavesTiesAsGiven;
        }
    }

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class SortsTiesByName implements Slow {
        @Override
        public ConversionCounter subject() {
            return WrongConversionCounters::sortsTiesByName;
        }
    }

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class ReadsAsGiven implements Slow {
        @Override
        public ConversionCounter subject() {
            return WrongConversionCounters::readsAsGiven;
        }
    }

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class TruncatesToDays implements Slow {
        @Override
        public ConversionCounter subject() {
            return WrongConversionCounters::truncatesToDays;
        }
    }

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class FillsSkipped implements Slow {
        @Override
        public ConversionCounter subject() {
            return WrongConversionCounters::fillsSkipped;
        }
    }

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class NeverFills implements Slow {
        @Override
        public ConversionCounter subject() {
            return WrongConversionCounters::neverFills;
        }
    }

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class AnyOrder implements Slow {
        @Override
        public ConversionCounter subject() {
            return WrongConversionCounters::anyOrder;
        }
    }

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class CountsVisits implements Slow {
        @Override
        public ConversionCounter subject() {
            return WrongConversionCounters::countsVisits;
        }
    }

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class CountsRows implements Slow {
        @Override
        public ConversionCounter subject() {
            return WrongConversionCounters::countsRows;
        }
    }

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class CountsDuplicates implements Slow {
        @Override
        public ConversionCounter subject() {
            return WrongConversionCounters::countsDuplicates;
        }
    }

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class LooksAtTheEnd implements Slow {
        @Override
        public ConversionCounter subject() {
            return WrongConversionCounters::looksAtTheEnd;
        }
    }

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class DropsWhoMovedBack implements Slow {
        @Override
        public ConversionCounter subject() {
            return WrongConversionCounters::dropsWhoMovedBack;
        }
    }

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class TakesTheLastEntry implements Slow {
        @Override
        public ConversionCounter subject() {
            return WrongConversionCounters::takesTheLastEntry;
        }
    }

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class StartsAtTheFirstStage implements Slow {
        @Override
        public ConversionCounter subject() {
            return WrongConversionCounters::startsAtTheFirstStage;
        }
    }

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class OmitsEmptyStages implements Slow {
        @Override
        public ConversionCounter subject() {
            return WrongConversionCounters::omitsEmptyStages;
        }
    }

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class IgnoresCase implements Slow {
        @Override
        public ConversionCounter subject() {
            return WrongConversionCounters::ignoresCase;
        }
    }

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class EndsAfterAYear implements Slow {
        @Override
        public ConversionCounter subject() {
            return WrongConversionCounters::endsAfterAYear;
        }
    }
}
