import { readTaken, writeTaken, type Taken } from './exif'

/** The longer side of a photo that is sent, px, and about how large it may be, bytes: enough to read a nameplate, small enough for a slow line. */
const SIDE = 1600
const GOAL = 300 * 1024
const QUALITIES = [0.82, 0.7, 0.58, 0.46]

/** The size of a picture within the longest side. */
export function fit(width: number, height: number, side = SIDE): [number, number] {
  const by = Math.min(1, side / Math.max(width, height, 1))
  return [Math.max(1, Math.round(width * by)), Math.max(1, Math.round(height * by))]
}

/**
 * A photo as it is sent: upright, at most 1600 px, about 300 KB, with when and where it was taken. place is used where the file does
 * not say where. What is no picture that the browser can draw, or is small already and upright, is sent as it is.
 */
export async function shrink(file: File, place?: { lat: number; lng: number }): Promise<File> {
  if (!/^image\/(jpeg|png|webp|bmp|heic|heif)$/.test(file.type) || typeof createImageBitmap !== 'function') return file
  let picture: ImageBitmap
  try {
    picture = await createImageBitmap(file, { imageOrientation: 'from-image' })
  } catch {
    return file // the server says whether it takes it
  }
  const bytes = new Uint8Array(await file.slice(0, 256 * 1024).arrayBuffer())
  const taken: Taken = { at: localMoment(file.lastModified), ...place, ...readTaken(bytes) }
  const [width, height] = fit(picture.width, picture.height)
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const pen = canvas.getContext('2d')
  if (!pen) return file
  pen.fillStyle = '#fff' // what was transparent
  pen.fillRect(0, 0, width, height)
  pen.drawImage(picture, 0, 0, width, height)
  picture.close()
  let blob: Blob | null = null
  for (const q of QUALITIES) {
    blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', q))
    if (!blob || blob.size <= GOAL) break
  }
  if (!blob) return file
  const made = writeTaken(new Uint8Array(await blob.arrayBuffer()), taken)
  return new File([made], file.name.replace(/\.[^.]*$/, '') + '.jpg', { type: 'image/jpeg', lastModified: file.lastModified })
}

const localMoment = (ms: number) => new Date(ms - new Date(ms).getTimezoneOffset() * 60_000).toISOString().slice(0, 19)
