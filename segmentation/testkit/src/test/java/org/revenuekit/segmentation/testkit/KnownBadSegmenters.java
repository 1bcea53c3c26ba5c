package org.revenuekit.segmentation.testkit;

import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.revenuekit.segmentation.testkit.KnownBad.OnlyWhenAskedFor;

/**
 * Test classes of wrong segmentations. They must fail, so they run only where {@link SegmenterContractTest} asks for
 * it.
 */
final class KnownBadSegmenters {
    private KnownBadSegmenters() {}

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class UpperInclusive implements SegmenterContract {
        @Override
        public SegmenterSubject subject() {
            return Segmenters::upperInclusive;
        }
    }

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class MissingIsZero implements SegmenterContract {
        @Override
        public SegmenterSubject subject() {
            return Segmenters::missingIsZero;
        }
    }

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class MissingIsAsBefore implements SegmenterContract {
        @Override
        public SegmenterSubject subject() {
            return Segmenters::missingIsAsBefore;
        }
    }

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class HysteresisOnOneSide implements SegmenterContract {
        @Override
        public SegmenterSubject subject() {
            return Segmenters::hysteresisOnOneSide;
        }
    }

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class AgainstTheRawBand implements SegmenterContract {
        @Override
        public SegmenterSubject subject() {
            return Segmenters::againstTheRawBand;
        }
    }

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class NoHysteresis implements SegmenterContract {
        @Override
        public SegmenterSubject subject() {
            return Segmenters::noHysteresis;
        }
    }

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class FallsTooEarly implements SegmenterContract {
        @Override
        public SegmenterSubject subject() {
            return Segmenters::fallsTooEarly;
        }
    }

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class OneBandADay implements SegmenterContract {
        @Override
        public SegmenterSubject subject() {
            return Segmenters::oneBandADay;
        }
    }

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class ForgetsTheCheckpoint implements SegmenterContract {
        @Override
        public SegmenterSubject subject() {
            return Segmenters::forgetsTheCheckpoint;
        }
    }

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class RemembersOverAGap implements SegmenterContract {
        @Override
        public SegmenterSubject subject() {
            return Segmenters::remembersOverAGap;
        }
    }

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class Unsorted implements SegmenterContract {
        @Override
        public SegmenterSubject subject() {
            return Segmenters::unsorted;
        }
    }

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class CountsTwice implements SegmenterContract {
        @Override
        public SegmenterSubject subject() {
            return Segmenters::countsTwice;
        }
    }

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class InnerJoin implements SegmenterContract {
        @Override
        public SegmenterSubject subject() {
            return Segmenters::innerJoin;
        }
    }

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class OneAxisForBoth implements SegmenterContract {
        @Override
        public SegmenterSubject subject() {
            return Segmenters::oneAxisForBoth;
        }
    }
}
