package org.revenuekit.segmentation.testkit;

/** A segmentation that is written the plain way keeps the laws: they ask for nothing special. */
class NaiveSegmenterProperties implements SegmenterContract {
    @Override
    public SegmenterSubject subject() {
        return Segmenters::naive;
    }
}
