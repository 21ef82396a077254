import { describe, expect, it } from 'vitest'
import { readTaken, writeTaken, type Taken } from './exif'

const jpeg = new Uint8Array([0xff, 0xd8, 0xff, 0xda, 0, 2, 1, 2, 3, 0xff, 0xd9])

describe('when and where a photo was taken', () => {
  it.each([
    [{}], [{ at: '2025-11-20T09:28:07' }], [{ lat: 30.651234, lng: 104.075931 }], [{ at: '2025-11-20T09:28:07', lat: -33.9, lng: -18.423 }],
  ] as [Taken][])('%j is written and read again', (taken) => {
    const made = writeTaken(jpeg, taken)
    expect(readTaken(made)).toEqual(taken)
    expect(Array.from(made.slice(-9))).toEqual(Array.from(jpeg.slice(-9)))
  })

  it('reads what a little-endian camera wrote', () => {
    const made = writeTaken(jpeg, { at: '2025-11-20T09:28:07' })
    expect(readTaken(made.subarray(0, made.length))).toEqual({ at: '2025-11-20T09:28:07' })
    const tiff = [0x49, 0x49, 42, 0, 8, 0, 0, 0, 1, 0, 0x69, 0x87, 4, 0, 1, 0, 0, 0, 26, 0, 0, 0, 0, 0, 0, 0, 1, 0, 3, 0x90, 2, 0, 20, 0, 0, 0, 44, 0, 0, 0, 0, 0, 0, 0, ...Array.from('2024:01:02 03:04:05\0', (c) => c.charCodeAt(0))]
    const size = tiff.length + 8
    const file = new Uint8Array([0xff, 0xd8, 0xff, 0xe1, size >> 8, size & 255, 0x45, 0x78, 0x69, 0x66, 0, 0, ...tiff])
    expect(readTaken(file)).toEqual({ at: '2024-01-02T03:04:05' })
  })

  it('says nothing of what is cut off, damaged or no JPEG', () => {
    const made = writeTaken(jpeg, { at: '2025-11-20T09:28:07', lat: 1, lng: 2 })
    for (let n = 0; n < made.length; n++) expect(() => readTaken(made.slice(0, n))).not.toThrow()
    expect(readTaken(new Uint8Array([1, 2, 3]))).toEqual({})
  })
})
